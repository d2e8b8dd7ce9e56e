using System.CommandLine;
using Corpus.Cli.CommandLine;

namespace Corpus.Cli.New;

/// <summary><c>corpus new</c>: a project with articles, the package and a snapshot test.</summary>
internal static class NewCommand
{
    public static Command Create(Standard standard)
    {
        var name = new Argument<string>("NAME") { Description = "The name of the project, which is also its namespace and its folder" };
        name.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !ProjectTemplate.IsName(result.Tokens[0].Value))
                result.AddError(
                    $"“{result.Tokens[0].Value}” is no name of a project. Use letters, digits and dots, "
                        + "and start with a letter: City.Desk.");
        });
        var command = new ToolCommand(
            "new",
            """
            Make a project with an article, the package and a snapshot test

            The same project comes from "dotnet new corpus" with the package Corpus.Templates.
            """)
        {
            Examples = ["corpus new CityDesk", "cd CityDesk && dotnet run --project CityDesk"],
            ExitCodes = "0 the project is there, 2 it could not be written.",
        };
        command.Add(name);
        command.SetAction(parsed => ProjectTemplate.Write(parsed.GetValue(name)!, standard));
        return command;
    }
}
