using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A text written by the region: inline with its translations, or a reference to content that can be erased.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public abstract record Text
{
    private Text() { }

    /// <summary>Whether there is nothing to read.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>A text in Swedish, with its English translation if there is one.</summary>
    public static Inline Swedish(string text, string? english = null) =>
        new(english is null ? [new("sv", text)] : [new("sv", text), new("en", english)]);

    /// <summary>A text in English.</summary>
    public static Inline English(string text) => new([new("en", text)]);

    /// <summary>The text in a language, or in its original language where there is no such translation.</summary>
    /// <param name="language">An ISO 639 code, such as <c>sv</c>.</param>
    public abstract string In(string language);

    /// <summary>Whether a code is one of ISO 639: two or three lower-case letters.</summary>
    internal static bool IsLanguage(string? code) =>
        code is { Length: 2 or 3 } && !code.AsSpan().ContainsAnyExceptInRange('a', 'z');

    /// <summary>Whether a string has no half of a surrogate pair.</summary>
    internal static bool IsWhole(string value)
    {
        if (!value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return true;
        for (var i = 0; i < value.Length; i++)
        {
            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
                i++;
            else if (char.IsSurrogate(value[i]))
                return false;
        }

        return true;
    }

    /// <summary>The text in its original language.</summary>
    public sealed override string ToString() => In("");

    /// <summary>A text in the record: the original first, then its translations.</summary>
    [JsonConverter(typeof(SmartSpecJsonConverter))]
    public sealed record Inline : Text
    {
        /// <summary>Creates a text.</summary>
        /// <param name="translations">Each language once, by its ISO 639 code of two or three lower-case letters.</param>
        /// <exception cref="ArgumentException">
        /// A language is no such code or is repeated, or a wording is null or no whole Unicode text.
        /// </exception>
        public Inline(EquatableArray<Translation> translations)
        {
            for (var i = 0; i < translations.Count; i++)
            {
                var (language, value) = translations[i];
                if (!IsLanguage(language) || IsRepeated(translations, i, language))
                    throw new ArgumentException(
                        $"'{language}' is no ISO 639 code of two or three lower-case letters, or is repeated.",
                        nameof(translations)
                    );
                if (value is null || !IsWhole(value))
                    throw new ArgumentException(
                        $"The wording in '{language}' is null, or has half of a surrogate pair.",
                        nameof(translations)
                    );
            }

            Translations = translations;
        }

        /// <summary>The original first, then its translations.</summary>
        public EquatableArray<Translation> Translations { get; }

        private static bool IsRepeated(EquatableArray<Translation> translations, int end, string language)
        {
            for (var i = 0; i < end; i++)
                if (translations[i].Language == language)
                    return true;
            return false;
        }

        /// <inheritdoc/>
        public override bool IsEmpty => Translations.Count == 0 || string.IsNullOrWhiteSpace(Translations[0].Value);

        /// <inheritdoc/>
        public override string In(string language)
        {
            foreach (var translation in Translations)
                if (translation.Language == language)
                    return translation.Value;
            return Translations.Count == 0 ? "" : Translations[0].Value;
        }
    }

    /// <summary>A text stored outside the record, so that it can be erased; the record has a hash of its content.</summary>
    /// <param name="Uri">The address at which the host stores it.</param>
    /// <param name="Commitment">
    /// A salted hash of the content, computed by the host; it remains when the content is erased.
    /// </param>
    [JsonConverter(typeof(SmartSpecJsonConverter))]
    public sealed record Erasable(string Uri, string Commitment) : Text
    {
        /// <inheritdoc/>
        public override bool IsEmpty => string.IsNullOrWhiteSpace(Uri) || string.IsNullOrWhiteSpace(Commitment);

        /// <inheritdoc/>
        public override string In(string language) => $"[{Uri}]";
    }
}

/// <summary>One language's wording of a text.</summary>
/// <param name="Language">An ISO 639 code in lower case, such as <c>sv</c>.</param>
/// <param name="Value">The wording.</param>
public readonly record struct Translation(string Language, string Value);
