using System.Globalization;
using CsCheck;
using SmartSpec.Tests.Shared;

namespace SmartSpec.Tests;

[Trait("lane", "laws")]
public sealed class PersonalDataLawTests
{
    private static readonly Gen<DateTime> Born = Gen.Int[0, 109_500].Select(days => new DateTime(1800, 1, 1).AddDays(days));
    private static readonly string[] Separators = ["", "-", "+"];

    [Fact]
    public void A_number_of_any_day_is_found_in_every_form_and_no_number_with_another_check_digit() =>
        Gen.Select(Born, Gen.Int[1, 999], Gen.Bool, Gen.Bool, Gen.Int[0, 2], Gen.Int[1, 9])
            .Sample(
                (born, number, isCoordination, isLong, separator, wrong) =>
                {
                    var day = born.Day + (isCoordination ? 60 : 0);
                    var date = string.Create(CultureInfo.InvariantCulture, $"{born:yyyyMM}{day:00}");
                    var nine = string.Create(CultureInfo.InvariantCulture, $"{date[2..]}{number:000}");
                    var check = CheckDigit(nine);
                    var begin = (isLong ? date : date[2..]) + Separators[separator] + nine[6..];
                    PersonalData.KindsIn($"p-{begin}{check}").Should().Contain(PersonalDataKind.PersonalNumber);
                    PersonalData.KindsIn($"p-{begin}{(check + wrong) % 10}").Should().NotContain(PersonalDataKind.PersonalNumber);
                    PersonalData.KindsIn($"p-{begin}{check}0").Should().NotContain(PersonalDataKind.PersonalNumber);
                },
                iter: Rounds.Of(2000)
            );

    [Fact]
    public void A_UUID_is_never_personal_data() =>
        Gen.Guid.Sample(
            id => PersonalData.KindsIn($"e-{id}").Should().NotContain(PersonalDataKind.PersonalNumber),
            iter: Rounds.Of(2000)
        );

    /// <summary>By the definition: the sum of the digits of each digit times two, one, two and so on.</summary>
    private static int CheckDigit(string nine)
    {
        var sum = nine.Select((digit, at) => (digit - '0') * (2 - (at % 2))).Sum(product => (product / 10) + (product % 10));
        return (10 - (sum % 10)) % 10;
    }
}
