namespace SmartSpec;

/// <summary>A currency by its ISO 4217 code: three capital letters.</summary>
public readonly record struct Currency
{
    private readonly string? code;

    /// <summary>Makes a currency of its code.</summary>
    /// <exception cref="ArgumentException">The code is not three capital letters.</exception>
    public Currency(string code)
    {
        if (!IsWellFormed(code))
            throw new ArgumentException($"'{code}' is no currency: three capital letters of ISO 4217 are, such as SEK.", nameof(code));
        this.code = code;
    }

    /// <summary>The Swedish krona.</summary>
    public static Currency Sek { get; } = new("SEK");

    /// <summary>The euro.</summary>
    public static Currency Eur { get; } = new("EUR");

    /// <summary>The three letters; <c>XXX</c>, ISO 4217's <em>no currency</em>, for <c>default</c>.</summary>
    public string Code => code ?? "XXX";

    /// <summary>Tells whether a string is three capital letters.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> code) =>
        code.Length == 3 && !code.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>The three letters.</summary>
    public override string ToString() => Code;
}
