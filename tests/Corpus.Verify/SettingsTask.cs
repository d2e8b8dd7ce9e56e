using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace VerifyTests;

/// <summary>A comparison that is about to run: it starts when it is awaited.</summary>
public sealed class SettingsTask
{
    private readonly string _text;
    private readonly string _extension;
    private readonly string _sourceFile;
    private readonly MethodInfo? _test;
    private string? _directory;
    private string? _fileName;
    private object?[]? _parameters;
    private Task? _task;

    internal SettingsTask(string text, string extension, string sourceFile, MethodInfo? test)
    {
        _text = text;
        _extension = extension;
        _sourceFile = sourceFile;
        _test = test;
    }

    /// <summary>Keeps the snapshot in a directory of its own.</summary>
    /// <param name="directory">Absolute, or relative to the test's source file.</param>
    public SettingsTask UseDirectory(string directory)
    {
        _directory = directory;
        return this;
    }

    /// <summary>Names the snapshot by the arguments of the test, too.</summary>
    /// <param name="parameters">One value for each of the test's parameters, in their order.</param>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _parameters = parameters;
        return this;
    }

    /// <summary>Names the snapshot by <paramref name="fileName"/> instead of by class and test.</summary>
    public SettingsTask UseFileName(string fileName)
    {
        _fileName = fileName;
        return this;
    }

    /// <summary>Runs the comparison, once.</summary>
    public Task ToTask() => _task ??= Run();

    /// <summary>Runs the comparison, once.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Runs the comparison, once.</summary>
    public static implicit operator Task(SettingsTask settingsTask) =>
        (settingsTask ?? throw new ArgumentNullException(nameof(settingsTask))).ToTask();

    private async Task Run()
    {
        MethodInfo test = _test ?? throw new InvalidOperationException("The test class lacks [UsesVerify]. File: " + _sourceFile);
        string beside = Path.GetDirectoryName(_sourceFile) ?? "";
        string directory = Path.GetFullPath(_directory is null ? beside : Path.Combine(beside, _directory));
        var snapshot = new Snapshot(directory, Prefix(test), _extension);
        snapshot.Claim();
        await snapshot.Compare(_text);
    }

    private string Prefix(MethodInfo test)
    {
        if (_fileName is not null)
            return _parameters is null
                ? _fileName
                : throw new InvalidOperationException("UseFileName cannot be combined with UseParameters.");
        Type type = test.ReflectedType!;
        string name = (type.DeclaringType is { } outer ? outer.Name + "." : "") + type.Name + "." + test.Name;
        if (_parameters is null) return name;
        ParameterInfo[] parameters = test.GetParameters();
        if (parameters.Length != _parameters.Length)
        {
            throw new InvalidOperationException(
                $"The number of passed in parameters ({_parameters.Length}) must match the number of parameters for the method "
                    + $"({parameters.Length}).");
        }
        return name + string.Concat(parameters.Select((parameter, i) => "_" + parameter.Name + "=" + SnapshotName.Of(_parameters[i])));
    }
}
