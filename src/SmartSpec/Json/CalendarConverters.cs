using System.Text.Json;
using NodaTime.Text;

namespace SmartSpec;

/// <summary>Days that every year has, such as 01-31.</summary>
internal sealed class AnnualDateConverter : WordConverter<AnnualDate>
{
    public override string Name => "annual-date";

    protected override string Pattern =>
        "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";

    public static bool IsInEveryYear(AnnualDate day) => day is not { Month: 2, Day: 29 };

    protected override bool TryRead(ref Utf8JsonReader reader, out AnnualDate value) =>
        AnnualDatePattern.Iso.Parse(reader.GetString()!).TryGetValue(default, out value) && IsInEveryYear(value);

    protected override InputFaultKind? FaultOf(AnnualDate value) => IsInEveryYear(value) ? null : InputFaultKind.Malformed;

    protected override string Written(AnnualDate value) => AnnualDatePattern.Iso.Format(value);
}

/// <summary>Days of the week.</summary>
internal sealed class WeekdayConverter : WordConverter<IsoDayOfWeek>
{
    private static readonly (IsoDayOfWeek Day, string Word)[] Words =
    [
        .. Enum.GetValues<IsoDayOfWeek>().Where(day => day is not IsoDayOfWeek.None).Select(day => (day, Kebab.Of(day))),
    ];

    public override string Name => "weekday";

    protected override FaultText ExpectedForm => new("form.one-of", string.Join(", ", Words.Select(known => known.Word)));

    protected override string Pattern => $"(?:{string.Join('|', Words.Select(known => known.Word))})";

    protected override bool TryRead(ref Utf8JsonReader reader, out IsoDayOfWeek value)
    {
        foreach (var (day, word) in Words)
            if (reader.ValueTextEquals(word))
            {
                value = day;
                return true;
            }

        value = default;
        return false;
    }

    protected override InputFaultKind? FaultOf(IsoDayOfWeek value) =>
        value is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday ? null : InputFaultKind.Malformed;

    protected override string Written(IsoDayOfWeek value) => Kebab.Of(value);
}
