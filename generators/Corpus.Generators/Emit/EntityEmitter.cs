using System.Globalization;
using Corpus.Generators.Inputs;
using Corpus.Generators.Planning;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Emit;

/// <summary>
/// Writes a class with every speaker, publisher or place of the corpus as a field. The static constructor fills the fields, because an
/// initialiser for each would be one more body to compile and analyse.
/// </summary>
internal sealed class EntityEmitter
{
    public static readonly EntityEmitter Speakers =
        new(CorpusOptions.SpeakersClass, "CorpusSpeaker", "The people and bodies that the articles quote, by their canonical names.");

    public static readonly EntityEmitter Publishers =
        new(CorpusOptions.PublishersClass, "CorpusPublisher", "The publishers of the articles.");

    public static readonly EntityEmitter Places =
        new(CorpusOptions.PlacesClass, "CorpusPlace", "The places where the articles were filed.");

    private readonly string _class;
    private readonly string _type;
    private readonly string _summary;

    private EntityEmitter(string className, string type, string summary) =>
        (_class, _type, _summary) = (className, "global::Corpus." + type, summary);

    /// <summary>The name of the generated file.</summary>
    public string FileName => _class + ".g.cs";

    public SourceText Emit(EntityTable table, CorpusOptions options)
    {
        var output = new SourceWriter(options);
        string collection = "global::Corpus.EntityCollection<" + _type + ">";
        using (output.OpenNamespace(options.Namespace))
        {
            output.Line("/// <summary>" + _summary + "</summary>");
            output.Generated();
            using (output.Open(options.Visibility + " static class " + _class))
            {
                output.Line("/// <summary>All of them, in the ordinal order of their members.</summary>");
                output.Line(
                    "public static readonly " + collection + " All = global::Corpus.Compiled.CompiledEntities." + _class + "("
                        + options.ClassName + ".All, " + Literal.String(table.Packed) + ");");
                output.Line("");
                output.Line("/// <summary>The one with the given name or alias, or null where there is none.</summary>");
                output.Line(
                    "public static " + _type + (options.KnowsNullable ? "?" : "") + " Find(string name) => All.Find(name);");
                output.Line("");
                foreach (EntityField field in table.Fields)
                {
                    output.Line("/// <summary>" + Literal.Xml(field.Entity) + "</summary>");
                    output.Line("public static readonly " + _type + " " + field.Name + ";");
                }
                output.Line("");
                using (output.Open("static " + _class + "()"))
                    for (int i = 0; i < table.Fields.Count; i++)
                        output.Line(table.Fields[i].Name + " = All[" + i.ToString(CultureInfo.InvariantCulture) + "];");
            }
        }
        return output.ToSourceText();
    }
}
