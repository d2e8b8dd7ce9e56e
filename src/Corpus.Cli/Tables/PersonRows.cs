using System.Threading.Tasks;
using Corpus.Json;

namespace Corpus.Cli.Tables;

/// <summary>The table <c>people</c>: a row for each person whom an article names.</summary>
internal sealed class PersonRows : TableRows
{
    private readonly TextColumn _article, _name, _aliases;
    private readonly ValueColumn<int> _number;

    public PersonRows()
    {
        _article = Key("article");
        _number = Number("number");
        _name = Key("name");
        _aliases = Key("aliases");
    }

    public async ValueTask AddAsync(Article article)
    {
        for (int number = 0; number < article.People.Count; number++)
        {
            _article.Add(article.Id);
            _number.Add(number);
            _name.Add(article.People[number].Name);
            _aliases.Add(string.Join("; ", article.People[number].Aliases));
            await EndRowAsync();
        }
    }
}

/// <summary>The table <c>mentions</c>: a row for each mention of a person.</summary>
internal sealed class MentionRows : TableRows
{
    private readonly TextColumn _article, _text, _kind;
    private readonly ValueColumn<int> _person, _number, _start, _end;

    public MentionRows()
    {
        _article = Key("article");
        _person = Number("person");
        _number = Number("number");
        _kind = Key("kind");
        _start = Number("span_start");
        _end = Number("span_end");
        _text = Key("text");
    }

    public async ValueTask AddAsync(Article article)
    {
        for (int person = 0; person < article.People.Count; person++)
        {
            int number = 0;
            foreach (Mention mention in article.People[person].Mentions)
            {
                _article.Add(article.Id);
                _person.Add(person);
                _number.Add(number++);
                _kind.Add(ArticleJson.Name(mention.Kind));
                _start.Add(mention.Span.Start);
                _end.Add(mention.Span.End);
                _text.Add(mention.Text);
                await EndRowAsync();
            }
        }
    }
}
