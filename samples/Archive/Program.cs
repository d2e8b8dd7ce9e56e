using System;
using Archive;
using Corpus;

// Without arguments, the articles of this project answer in C#. With a folder of tables, DuckDB answers in SQL.
using Tables? tables = args.Length > 0 ? new Tables(args[0]) : null;
foreach (Question question in Question.All)
{
    Console.WriteLine(question.Text);
    Console.WriteLine(Tables.Show(tables is null ? question.Answer(Articles.All) : tables.Ask(question.Sql)));
}
