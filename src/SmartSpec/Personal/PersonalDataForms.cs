using System.Buffers;
using System.Globalization;
using System.Text;

namespace SmartSpec;

/// <summary>Recognises the forms of personal data in a text, in time that grows with its length only.</summary>
internal static class PersonalDataForms
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("0123456789@");
    private static readonly SearchValues<char> OddSpaces = SearchValues.Create("\u00A0\u00AD");

    /// <summary>The kinds of personal data in a text.</summary>
    public static PersonalDataKinds In(ReadOnlySpan<char> text) =>
        text.ContainsAny(OddSpaces) || text.ContainsAnyInRange('\u0250', '\uFFFF') ? InOdd(text) : InPlain(text);

    /// <summary>The kinds in a text that may have digits of other scripts, and characters that are not seen.</summary>
    private static PersonalDataKinds InOdd(ReadOnlySpan<char> text)
    {
        Span<char> plain = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
            if (Plain(rune) is { } seen)
                plain[length++] = seen;
        return InPlain(plain[..length]);
    }

    /// <summary>The character that a reader takes it for; null where it is not seen.</summary>
    private static char? Plain(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + (int)Rune.GetNumericValue(rune)),
            UnicodeCategory.Format => null,
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.SpaceSeparator => ' ',
            _ => rune.Value switch
            {
                0x2212 => '-',
                >= 0xFF01 and <= 0xFF5E => (char)(rune.Value - 0xFF01 + '!'),
                <= char.MaxValue => (char)rune.Value,
                _ => Rune.IsLetter(rune) ? 'x' : '\uFFFD',
            },
        };

    private static PersonalDataKinds InPlain(ReadOnlySpan<char> text)
    {
        var found = PersonalDataKinds.None;
        for (var at = 0; text[at..].IndexOfAny(Marks) is >= 0 and var next; )
        {
            at += next;
            if (text[at] == '@')
            {
                if (IsEmail(text, at))
                    found |= PersonalDataKinds.Email;
                at++;
                continue;
            }

            var end = Digits.EndOf(text, at);
            if (PersonalNumber.Begins(text, at, end))
                found |= PersonalDataKinds.PersonalNumber;
            else if (TelephoneNumber.Begins(text, at, end))
                found |= PersonalDataKinds.Telephone;
            at = end;
        }

        return found;
    }

    /// <summary>Whether an address is around the sign: a name before it, and a domain with a dot after.</summary>
    private static bool IsEmail(ReadOnlySpan<char> text, int sign)
    {
        if (sign == 0 || !IsInName(text[sign - 1]))
            return false;
        for (var i = sign + 1; i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '.'); i++)
            if (
                text[i] == '.'
                && char.IsLetterOrDigit(text[i - 1])
                && i + 2 < text.Length
                && char.IsLetter(text[i + 1])
                && char.IsLetter(text[i + 2])
            )
                return true;
        return false;
    }

    private static bool IsInName(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-' or '+' or '%';
}
