using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SmartSpec;

/// <summary>
/// Benchmark row <em>document read</em>: a third slower without. Reads the most numerous objects of a large document, points and
/// lines of funding, member after member in the order in which the library writes them. Anything else is left to the serializer,
/// which reads the value or refuses it.
/// </summary>
/// <remarks>
/// Effort, Indicator, IndicatorTerms and Measurement were read here too, and made one eighth of the row. A reader over
/// JsonTypeInfo cannot take its place: the serializer gives no way to call a constructor with arguments but reflection.
/// </remarks>
internal static class AsWritten
{
    /// <summary>
    /// Reads a value that begins at the reader's position, and leaves the reader at its end; false, the reader anywhere, where it
    /// is not as it is written.
    /// </summary>
    public delegate bool Reader<T>(ref Utf8JsonReader json, [MaybeNullWhen(false)] out T value);

    private static readonly Dictionary<Type, Delegate> Readers = new()
    {
        [typeof(FundingLine)] = (Reader<FundingLine>)FundingLine,
        [typeof(Payment)] = (Reader<Payment>)Payment,
        [typeof(Point)] = (Reader<Point>)Point,
        [typeof(PointAnswer)] = (Reader<PointAnswer>)PointAnswer,
        [typeof(YearAmount)] = (Reader<YearAmount>)YearAmount,
    };

    /// <summary>The reader of a type; null where it is left to the serializer.</summary>
    public static Reader<T>? Of<T>() => Readers.TryGetValue(typeof(T), out var reader) ? (Reader<T>)reader : null;

    /// <summary>The types that are read here.</summary>
    public static IReadOnlyCollection<Type> Types => Readers.Keys;

    /// <summary>Reads a value as it is written; where it is not, the reader stays where it is.</summary>
    public static bool TryRead<T>(Reader<T> read, ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value)
    {
        var ahead = reader;
        try
        {
            if (!read(ref ahead, out value))
                return false;
            reader = ahead;
            return true;
        }
        catch (Exception broken)
            when (broken is JsonException or FormatException or InvalidOperationException or NotSupportedException)
        {
            // What is wrong is found by the serializer.
            value = default;
            return false;
        }
    }

    private static bool YearAmount(ref Utf8JsonReader json, [MaybeNullWhen(false)] out YearAmount value)
    {
        value = null;
        if (!(json.Opens() && json.Has("year"u8, out int year) && json.Has("amount"u8, out Money amount) && json.Closes()))
            return false;
        value = new(year, amount);
        return true;
    }

    private static bool FundingLine(ref Utf8JsonReader json, [MaybeNullWhen(false)] out FundingLine value)
    {
        value = null;
        if (
            !(
                json.Opens()
                && json.Has("financier"u8, out Id<Organisation> financier)
                && json.Has("source"u8, out FundingSource source)
                && json.Has("year"u8, out int year)
                && json.Has("sought"u8, out decimal sought)
                && json.Has("promised"u8, out decimal promised)
                && json.Has("committed"u8, out decimal committed)
                && json.Has("paid"u8, out decimal paid)
                && json.Has("payments"u8, out EquatableArray<Payment> payments)
                && json.Has("releases"u8, out EquatableArray<FundingRelease> releases)
                && json.Has("recoveries"u8, out EquatableArray<Recovery> recoveries)
                && json.Closes()
            )
        )
            return false;
        value = new()
        {
            Financier = financier,
            Source = source,
            Year = year,
            Sought = sought,
            Promised = promised,
            Committed = committed,
            Paid = paid,
            Payments = payments,
            Releases = releases,
            Recoveries = recoveries,
        };
        return true;
    }

    private static bool Payment(ref Utf8JsonReader json, [MaybeNullWhen(false)] out Payment value)
    {
        value = null;
        if (!(json.Opens() && json.Has("number"u8, out long number) && json.Has("amount"u8, out decimal amount) && json.Closes()))
            return false;
        value = new(number, amount);
        return true;
    }

    private static bool Point(ref Utf8JsonReader json, [MaybeNullWhen(false)] out Point value)
    {
        value = null;
        if (
            !(
                json.Opens()
                && json.Has("id"u8, out Id<Point> id)
                && json.Has("subject"u8, out Subject subject)
                && json.Has("said"u8, out Text said)
                && json.Has("helix"u8, out Helix helix)
                && json.Has("raisedOn"u8, out LocalDate raisedOn)
                && json.MayHave("organisation"u8, out Id<Organisation>? organisation)
                && json.MayHave("consultation"u8, out Id<Consultation>? consultation)
                && json.Has("late"u8, out bool late)
                && json.Has("step"u8, out PointStep step)
                && json.MayHave("answer"u8, out PointAnswer? answer)
                && json.Closes()
            )
        )
            return false;
        value = new()
        {
            Id = id,
            Subject = subject,
            Said = said,
            Helix = helix,
            RaisedOn = raisedOn,
            Organisation = organisation,
            Consultation = consultation,
            Late = late,
            Step = step,
            Answer = answer,
        };
        return true;
    }

    private static bool PointAnswer(ref Utf8JsonReader json, [MaybeNullWhen(false)] out PointAnswer value)
    {
        value = null;
        if (
            !(
                json.Opens()
                && json.Has("outcome"u8, out PointOutcome outcome)
                && json.Has("reply"u8, out Text reply)
                && json.MayHave("takenUpIn"u8, out Subject? takenUpIn)
                && json.Closes()
            )
        )
            return false;
        value = new(outcome, reply, takenUpIn);
        return true;
    }

    /// <summary>Whether an object begins here; moves to its first member.</summary>
    private static bool Opens(this ref Utf8JsonReader json) => json.TokenType is JsonTokenType.StartObject && json.Read();

    /// <summary>Whether the object ends here; stays.</summary>
    private static bool Closes(this ref Utf8JsonReader json) => json.TokenType is JsonTokenType.EndObject;

    /// <summary>Whether this is the member; does not move.</summary>
    private static bool IsAt(this ref Utf8JsonReader json, ReadOnlySpan<byte> name) =>
        json.TokenType is JsonTokenType.PropertyName && json.ValueTextEquals(name);

    /// <summary>Whether this is the member; reads it and moves past it.</summary>
    private static bool Has<T>(this ref Utf8JsonReader json, ReadOnlySpan<byte> name, out T value)
    {
        var isHere = json.IsAt(name) && json.Read();
        value = isHere ? SmartSpecJson.Nested<T>(ref json) : default!;
        return isHere && json.Read();
    }

    private static bool Has<T>(this ref Utf8JsonReader json, ReadOnlySpan<byte> name, out Id<T> value)
    {
        value = default;
        return json.IsAt(name)
            && json.Read()
            && json.TokenType is JsonTokenType.String
            && Id<T>.TryMake(json.GetString()!, out value)
            && json.Read();
    }

    /// <summary>Reads a member and moves past it; null where another member is here.</summary>
    private static bool MayHave<T>(this ref Utf8JsonReader json, ReadOnlySpan<byte> name, out T? value)
        where T : struct
    {
        value = null;
        if (!json.IsAt(name))
            return true;
        var has = json.Has(name, out T found);
        value = found;
        return has;
    }

    private static bool MayHave<T>(this ref Utf8JsonReader json, ReadOnlySpan<byte> name, out Id<T>? value)
    {
        value = null;
        if (!json.IsAt(name))
            return true;
        var has = json.Has(name, out Id<T> found);
        value = found;
        return has;
    }

    private static bool MayHave<T>(this ref Utf8JsonReader json, ReadOnlySpan<byte> name, out T? value)
        where T : class
    {
        value = null;
        return !json.IsAt(name) || json.Has(name, out value!);
    }
}
