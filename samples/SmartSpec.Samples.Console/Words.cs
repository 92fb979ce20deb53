namespace SmartSpec.Samples;

/// <summary>The same words in the two languages that the program speaks.</summary>
internal sealed record Words(string Swedish, string English)
{
    public const string InSwedish = "sv";
    public const string InEnglish = "en";

    /// <summary>Words that are the same in both languages, such as what a library says.</summary>
    public static Words Same(string words) => new(words, words);

    public static Words operator +(Words first, Words second) => new(first.Swedish + second.Swedish, first.English + second.English);

    public string In(string language) => language == InEnglish ? English : Swedish;
}
