using System.Globalization;
using Corpus.Generators.Inputs;
using Corpus.Generators.Planning;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Emit;

/// <summary>Writes the class that has every speaker of the corpus as a field.</summary>
internal static class SpeakersEmitter
{
    public static SourceText Emit(SpeakerTable speakers, CorpusOptions options)
    {
        var output = new SourceWriter(options);
        using (output.OpenNamespace(options.Namespace))
        {
            output.Line("/// <summary>The people and bodies that the articles quote, by their canonical names.</summary>");
            output.Generated();
            using (output.Open(options.Visibility + " static class " + CorpusOptions.SpeakersClass))
            {
                foreach (SpeakerField speaker in speakers.Fields)
                {
                    output.Line("/// <summary>" + Literal.Xml(speaker.Speaker) + "</summary>");
                    output.Line("public static readonly global::Corpus.CorpusSpeaker " + speaker.Name + ";");
                }
                output.Line("");
                using (output.Open("static " + CorpusOptions.SpeakersClass + "()"))
                {
                    output.Line(
                        "global::Corpus.CorpusSpeaker[] all = global::Corpus.Compiled.CompiledSpeakers.Open(" + options.ClassName
                            + ".All, " + Literal.String(speakers.Packed) + ");");
                    for (int i = 0; i < speakers.Fields.Count; i++)
                        output.Line(speakers.Fields[i].Name + " = all[" + i.ToString(CultureInfo.InvariantCulture) + "];");
                }
            }
        }
        return output.ToSourceText();
    }
}
