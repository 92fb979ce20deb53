namespace SmartSpec.Tool;

/// <summary>
/// The same words in the two languages that the program speaks. A line begins only where the program begins one
/// (<see cref="Then"/>, <see cref="OfLines"/>): line ends within words are shown by their code.
/// </summary>
internal sealed record Words
{
    public const string InSwedish = "sv";
    public const string InEnglish = "en";

    public Words(MessageLine swedish, MessageLine english)
        : this((Secrets.InSwedish(swedish.Text), Secrets.InEnglish(english.Text))) { }

    private Words((string Swedish, string English) text) => (Swedish, English) = text;

    public string Swedish { get; }

    public string English { get; }

    /// <summary>Words that are the same in both languages, such as a message of a library.</summary>
    public static Words Same(MessageLine words) => new(words, words);

    /// <summary>Words each on a line of their own.</summary>
    public static Words OfLines(IEnumerable<Words> lines)
    {
        var all = lines.ToList();
        return new((string.Join('\n', all.Select(line => line.Swedish)), string.Join('\n', all.Select(line => line.English))));
    }

    public static Words operator +(Words first, Words second) =>
        new((first.Swedish + second.Swedish, first.English + second.English));

    /// <summary>The words, and others on the next line.</summary>
    public Words Then(Words line) => OfLines([this, line]);

    /// <summary>The words with something replaced in each language.</summary>
    public Words Replaced(Func<string, string> inSwedish, Func<string, string> inEnglish) =>
        new((inSwedish(Swedish), inEnglish(English)));

    public string In(string language) => language == InEnglish ? English : Swedish;
}
