using Corpus.Generators.Inputs;
using Corpus.Generators.Planning;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Emit;

/// <summary>Writes the names of all speakers as constants.</summary>
internal static class SpeakersEmitter
{
    public static SourceText Emit(EquatableArray<SpeakerConstant> speakers, CorpusOptions options)
    {
        var output = new SourceWriter(options);
        using (output.OpenNamespace(options.Namespace))
        {
            output.Line("/// <summary>The people and organisations that the articles quote, by their canonical names.</summary>");
            using (output.Open(options.Visibility + " static class " + CorpusOptions.SpeakersClass))
                foreach (SpeakerConstant speaker in speakers)
                {
                    output.Line("/// <summary>" + Literal.Xml(speaker.Speaker) + "</summary>");
                    output.Line("public const string " + speaker.Name + " = " + Literal.String(speaker.Speaker) + ";");
                }
        }
        return output.ToSourceText();
    }
}
