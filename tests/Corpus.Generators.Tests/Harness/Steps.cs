using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Harness;

/// <summary>Assertions about the steps of every run.</summary>
internal static class Steps
{
    /// <summary>No result of the generator's steps holds a Roslyn type.</summary>
    public static void HoldNoRoslynTypes(GeneratorRunResult result)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        IEnumerable<object> outputs = result.TrackedSteps
            .Where(
                step => typeof(Generators.Steps).GetFields(BindingFlags.Static | BindingFlags.Public).Any(field => field.Name == step.Key))
            .SelectMany(step => step.Value)
            .SelectMany(run => run.Outputs)
            .Select(output => output.Value);
        foreach (object output in outputs) Walk(output, seen);
        Assert.NotEmpty(seen);
    }

    /// <summary>No step ran again. The compilation itself is another object in each run.</summary>
    public static void AreAllCached(GeneratorRunResult result) => Assert.All(
        result.TrackedSteps.Where(step => step.Key != "Compilation").Concat(result.TrackedOutputSteps).SelectMany(
            step => step.Value.SelectMany(run => run.Outputs.Select(output => (step.Key, output.Reason)))),
        output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, output.ToString()));

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value)) return;
        Type type = value.GetType();
        Assert.DoesNotContain(Bases(type),
            ancestor => ancestor.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        if (value is IEnumerable items)
            foreach (object? item in items) Walk(item, seen);
        for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
            foreach (FieldInfo field in declaring.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), seen);
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        for (Type? ancestor = type; ancestor is not null; ancestor = ancestor.BaseType) yield return ancestor;
        foreach (Type contract in type.GetInterfaces()) yield return contract;
    }
}
