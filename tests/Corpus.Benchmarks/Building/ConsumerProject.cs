using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;

namespace Corpus.Benchmarks.Building;

/// <summary>The cost of a build.</summary>
/// <param name="Seconds">Wall-clock time of a full <c>dotnet build --no-restore</c>.</param>
/// <param name="CompilerSeconds">The compiler's processor time, of all its threads; 0 if the system does not report it.</param>
/// <param name="PeakMegabytes">The compiler's peak working set; 0 if the system does not report it.</param>
internal readonly record struct BuildCost(double Seconds, double CompilerSeconds, double PeakMegabytes);

/// <summary>A console project that uses the articles in the folder beside it, outside this repository and its settings.</summary>
internal sealed class ConsumerProject
{
    private readonly string _directory;

    private ConsumerProject(string root, string name, string items)
    {
        Name = name;
        _directory = Path.Combine(root, name);
        Directory.CreateDirectory(_directory);
        File.WriteAllText(Path.Combine(_directory, "Program.cs"),
            "System.Console.WriteLine(typeof(Program).Assembly.GetManifestResourceNames().Length);\n");
        File.WriteAllText(Path.Combine(_directory, name + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <UseAppHost>false</UseAppHost>
                <UseSharedCompilation>false</UseSharedCompilation>
                <CorpusSurface>{name}</CorpusSurface>
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public string Name { get; }

    public static ConsumerProject Plain(string root) =>
        new(root, "Plain",
            """<EmbeddedResource Include="../articles/**/*.txt" LogicalName="%(RecursiveDir)%(Filename)" WithCulture="false" />""");

    public static ConsumerProject WithPackage(string root, string surface, string version) =>
        new(root, surface,
            $"""<PackageReference Include="Corpus" Version="{version}" /><CorpusArticle Include="../articles/**/*.txt" />""");

    public void Restore() => Dotnet.Run(_directory, "restore", "--nologo", "-v", "q");

    /// <summary>Builds the restored project from scratch.</summary>
    public BuildCost Build()
    {
        foreach (string output in new[] { "bin", "obj/Debug" })
        {
            string path = Path.Combine(_directory, output);
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        }
        var compiler = default(BuildCost);
        long start = Stopwatch.GetTimestamp();
        Dotnet.Watch(_directory, () => compiler = Watch(compiler), "build", "--no-restore", "--nologo", "-v", "q");
        return compiler with { Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds };
    }

    /// <summary>Gets the time and memory of this project's compiler so far. Both figures only grow.</summary>
    private BuildCost Watch(BuildCost compiler)
    {
        foreach (Process process in Process.GetProcesses())
        {
            using (process)
            {
                try
                {
                    if (process.ProcessName is "csc" or "dotnet" && IsOurCompiler(process.Id))
                        compiler =
                            new BuildCost(0, Math.Max(compiler.CompilerSeconds, process.TotalProcessorTime.TotalSeconds),
                                Math.Max(compiler.PeakMegabytes, process.PeakWorkingSet64 / 1e6));
                }
                catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or IOException)
                {
                    // The process ended meanwhile.
                }
            }
        }
        return compiler;
    }

    private bool IsOurCompiler(int id)
    {
        string commandLine = $"/proc/{id}/cmdline";
        if (!File.Exists(commandLine)) return false;
        string words = File.ReadAllText(commandLine);
        return words.Contains("csc", StringComparison.Ordinal) && words.Contains(_directory, StringComparison.Ordinal);
    }
}
