namespace Corpus.Text.Tests.Layout;

/// <summary>An invented story in the raw shape of a scraped page, with everything that a page mixes into its text.</summary>
internal static class RawPage
{
    public const string Text =
        "Port Ellery reopens its ferry line after nine years\n" +
        "\n" +
        "The island's only link with the mainland is back, & islanders queue for the first boat\n" +
        "\n" +
        "A ferry leaves the quay of Port Ellery at dawn, nine years after the last one did. (photo: Ann Ode)\n" +
        "A ferry leaves the quay of Port Ellery at dawn, nine years after the last one did. (photo: Ann Ode)\n" +
        "\n\n" +
        "By Bea Finch, Harbour Gazette\n" +
        "\n" +
        "PORT ELLERY, Westmark (Reuters) – The first ferry in nine years left\u00A0the quay on Monday.\n" +
        "\n" +
        "Advertisement\n" +
        "\n" +
        "“We have waited long enough,” harbour master Olin Marsh said.\u00A0\n" +
        "\n" +
        "A slow beginning\n" +
        "\n" +
        "The boat carried forty islanders and a dog. It returned in the evening.\n" +
        "\n" +
        "File/The old ferry lies at the quay of Port Ellery, May 3, 2015 (Getty)\n" +
        "\n" +
        "The line was closed in 2015.\n" +
        "\n" +
        "Follow us on:\u00A0 Facebook, Twitter\n" +
        "\n" +
        "Please enter your comment!\n" +
        "Please enter your name here\n" +
        "\n" +
        "Published: 5 Mar 2024, 8:47 AM\n";
}
