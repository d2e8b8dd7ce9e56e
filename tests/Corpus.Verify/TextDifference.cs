using System;
using System.Collections.Generic;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace VerifyTests;

/// <summary>What changed between two texts: the changed lines, each with its number and a few lines around.</summary>
internal static class TextDifference
{
    private const int LinesAround = 2;

    public static string Of(string verified, string received)
    {
        List<DiffPiece> lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(verified, received, ignoreWhitespace: false).Lines;
        var text = new StringBuilder();
        bool skipped = false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (!NearChange(lines, i))
            {
                skipped = true;
                continue;
            }
            if (skipped) text.Append("  …\n");
            skipped = false;
            text.Append(lines[i].Type switch { ChangeType.Deleted => "- ", ChangeType.Inserted => "+ ", _ => "  " }).Append(lines[i].Text)
                .Append('\n');
        }
        return text.ToString();
    }

    private static bool NearChange(List<DiffPiece> lines, int index)
    {
        for (int i = Math.Max(0, index - LinesAround); i <= Math.Min(lines.Count - 1, index + LinesAround); i++)
            if (lines[i].Type != ChangeType.Unchanged) return true;
        return false;
    }
}
