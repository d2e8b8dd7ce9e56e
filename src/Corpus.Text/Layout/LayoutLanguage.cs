using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>The word lists that show what a paragraph is for, from the files of these names under <c>Language</c>.</summary>
internal static class LayoutLanguage
{
    public static readonly LinePatterns Furniture = new(nameof(Furniture), Lexicon.English);
    public static readonly LinePatterns CaptionOpener = new(nameof(CaptionOpener), Lexicon.English);
    public static readonly LinePatterns CreditOpener = new(nameof(CreditOpener), Lexicon.English);
    public static readonly LinePatterns DeskByline = new(nameof(DeskByline), Lexicon.English);
    public static readonly PhraseList LinkLabel = new(nameof(LinkLabel), Lexicon.English);
    public static readonly PhraseList PhotoWord = new(nameof(PhotoWord), Lexicon.English);
    public static readonly PhraseList PhotoAgency = new(nameof(PhotoAgency), Lexicon.English);
    public static readonly PhraseList NewsAgency = new(nameof(NewsAgency), Lexicon.English);
    public static readonly PhraseList PublishedLabel = new(nameof(PublishedLabel), Lexicon.English);
    public static readonly PhraseList UpdatedLabel = new(nameof(UpdatedLabel), Lexicon.English);
    public static readonly PhraseList HandledLabel = new(nameof(HandledLabel), Lexicon.English);
    public static readonly PhraseList NoteLabel = new(nameof(NoteLabel), Lexicon.English);
    public static readonly PhraseList NoteNoun = new(nameof(NoteNoun), Lexicon.English);
    public static readonly PhraseList NoteVerb = new(nameof(NoteVerb), Lexicon.English);
    public static readonly PhraseList MenuWord = new(nameof(MenuWord), Lexicon.English);
    public static readonly LinePatterns CommentsOpener = new(nameof(CommentsOpener), Lexicon.English);
    public static readonly LinePatterns CommentSign = new(nameof(CommentSign), Lexicon.English);
    public static readonly LinePatterns LinksOpener = new(nameof(LinksOpener), Lexicon.English);
    public static readonly PhraseList BylineOpener = new(nameof(BylineOpener), Lexicon.English);
    public static readonly PhraseList AuthorNoun = new(nameof(AuthorNoun), Lexicon.English);
    public static readonly LinePatterns AuthorNote = new(nameof(AuthorNote), Lexicon.English);
    public static readonly PhraseList Slug = new(nameof(Slug), Lexicon.English);
}
