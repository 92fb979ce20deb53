using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// The identifier of one <typeparamref name="T"/>: short, opaque, chosen by the host, unique within its strategy.
/// </summary>
/// <typeparam name="T">What is identified; an id of one kind is never taken for an id of another.</typeparam>
/// <remarks>1 to 64 ASCII letters, digits and <c>- _ . :</c>, compared letter by letter. Never a person's name.</remarks>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public readonly record struct Id<T> : IComparable<Id<T>>, ISpanParsable<Id<T>>
{
    /// <summary>The greatest length, 64 characters.</summary>
    public const int MaxLength = 64;

    private readonly string? value;

    /// <summary>Makes an identifier of a string.</summary>
    /// <param name="value">1 to 64 ASCII letters, digits and <c>- _ . :</c>.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is empty, too long or has another character.</exception>
    public Id(string value)
    {
        if (value is null)
            throw new ArgumentNullException(
                nameof(value),
                $"Null is no identifier; where none is meant, use default(Id<{typeof(T).Name}>?)."
            );
        if (!IsWellFormed(value))
            throw new ArgumentException(
                $"'{PersonalData.Quotable(value)}' is not a valid identifier: use 1 to {MaxLength} ASCII letters, digits and - _ . :.",
                nameof(value)
            );
        this.value = value;
    }

    /// <summary>The identifier's characters; empty for <c>default</c>, which identifies nothing.</summary>
    public string Value
    {
        get => value ?? "";
        private init => this.value = value;
    }

    /// <summary>Whether this is <c>default</c>, which identifies nothing.</summary>
    public bool IsEmpty => value is null;

    /// <summary>Whether a string can be an identifier.</summary>
    public static bool IsWellFormed([NotNullWhen(true)] string? value) =>
        value is { Length: > 0 and <= MaxLength } && !value.AsSpan().ContainsAnyExcept(IdentifierCharacters.Letters);

    /// <summary>Parses an identifier.</summary>
    /// <param name="s">1 to 64 ASCII letters, digits and <c>- _ . :</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static Id<T> Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryMake(s, out var id) ? id : throw NoIdentifier(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Id<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw NoIdentifier(s);

    /// <summary>Parses an identifier.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier; <c>default</c> where the text is none.</param>
    /// <returns>Whether the text is an identifier.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Id<T> result) => TryMake(s, out result);

    /// <summary>Parses an identifier.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The identifier; <c>default</c> where the text is none.</param>
    /// <returns>Whether the text is an identifier.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result) =>
        TryMake(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Id{T})"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Id<T> result)
    {
        result = default;
        return s.Length <= MaxLength && TryMake(s.ToString(), out result);
    }

    private static FormatException NoIdentifier(ReadOnlySpan<char> text) =>
        new(
            $"'{PersonalData.Quotable(text)}' is not a valid identifier: use 1 to {MaxLength} ASCII letters, digits and - _ . :."
        );

    /// <summary>Makes an identifier of a string that can be one.</summary>
    internal static bool TryMake([NotNullWhen(true)] string? text, out Id<T> id)
    {
        var good = IsWellFormed(text);
        id = good ? new Id<T> { Value = text! } : default;
        return good;
    }

    /// <summary>Makes an identifier of a string.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is empty, too long or has another character.</exception>
    public static implicit operator Id<T>(string value) => new(value);

    /// <summary>Compares by ordinal order of the characters.</summary>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(value, other.value);

    /// <summary>The identifier's characters.</summary>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;
}
