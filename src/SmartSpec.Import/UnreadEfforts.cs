namespace SmartSpec.Import;

/// <summary>The identifiers of the efforts that could not be read: what refers to one of them is not checked.</summary>
/// <param name="written">The texts in place of identifiers that could not be read; empty where none is.</param>
/// <param name="isComplete">Whether all rows of the file could be separated.</param>
internal sealed class UnreadEfforts(IEnumerable<string> written, bool isComplete)
{
    private static readonly Dictionary<char, char> Plain = new()
    {
        ['å'] = 'a',
        ['ä'] = 'a',
        ['ö'] = 'o',
        ['é'] = 'e',
        ['ü'] = 'u',
    };

    private readonly HashSet<string> letters = [.. written.Select(Letters)];

    /// <summary>Every identifier has been read.</summary>
    public static UnreadEfforts None { get; } = new([], isComplete: true);

    /// <summary>Whether an identifier that is not known may be of an effort that could not be read.</summary>
    public bool MayHave(string id) => !isComplete || letters.Contains("") || letters.Contains(Letters(id));

    private static string Letters(string id) =>
        string.Concat(
            Spelling
                .Plain(id)
                .ToLowerInvariant()
                .Where(char.IsLetterOrDigit)
                .Select(letter => Plain.GetValueOrDefault(letter, letter))
        );
}
