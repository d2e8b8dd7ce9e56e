using System;
using System.IO;
using System.Linq;
using System.Text;
using Corpus.Cli.Output;

namespace Corpus.Cli.New;

/// <summary>The files of a new project. They are embedded in the tool, and packed as a template for <c>dotnet new</c>.</summary>
internal static class ProjectTemplate
{
    /// <summary>The placeholder for the project's name in the template.</summary>
    private const string Name = "Newsroom";

    /// <summary>The placeholder for the package's version in the template.</summary>
    private const string Version = "0.0.0-version";

    private const string Prefix = "template/";

    /// <summary>Whether a name is a valid namespace: parts of letters and digits that start with a letter, with dots between.</summary>
    public static bool IsName(string name) => name
        .Split('.')
        .All(part => part.Length > 0 && char.IsAsciiLetter(part[0]) && part.All(char.IsAsciiLetterOrDigit));

    /// <summary>Writes the project into a folder of its name. An existing folder is not changed.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(string name, Standard standard)
    {
        if (Path.Exists(name))
        {
            standard.Tell($"{name}: error: it is there already; choose another name");
            return ExitCode.Failed;
        }
        try
        {
            foreach (string resource in typeof(ProjectTemplate).Assembly.GetManifestResourceNames().Where(IsOfProject))
                WriteFile(resource, name);
        }
        catch (Exception exception) when (OutputFile.IsFailure(exception))
        {
            standard.Tell($"{name}: error: {exception.Message}");
            return ExitCode.Failed;
        }
        standard.Tell($"{name} is ready: cd {name} && dotnet run --project {name}");
        return ExitCode.Clean;
    }

    private static bool IsOfProject(string resource) =>
        resource.StartsWith(Prefix, StringComparison.Ordinal) && !resource.Contains(".template.config", StringComparison.Ordinal);

    private static void WriteFile(string resource, string name)
    {
        string path = Path.Combine(name, resource[Prefix.Length..].Replace('\\', '/').Replace(Name, name, StringComparison.Ordinal));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using Stream stream = typeof(ProjectTemplate).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string text =
            reader.ReadToEnd().Replace(Name, name, StringComparison.Ordinal).Replace(Version, ToolVersion(), StringComparison.Ordinal);
        File.WriteAllText(path, text);
    }

    private static string ToolVersion() => typeof(ProjectTemplate).Assembly.GetName().Version!.ToString(3);
}
