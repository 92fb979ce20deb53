namespace SmartSpec.Tests;

/// <summary>The values of a reason keep their type until a person reads them.</summary>
public sealed class ParameterTests
{
    [Theory]
    [InlineData("007")]
    [InlineData("1.10")]
    [InlineData("area:food")]
    public void An_identifier_is_printed_as_it_is_in_both_languages(string id)
    {
        var reason = Given(Stories.AreaAt(AreaStep.Proposed))
            .When(new AreaCommand.BeginAnalysis(id), People.AreaLead)
            .Reasons.Single();
        reason.Code.Should().Be("unknown");
        reason.What(Texts.English).Should().Contain(id);
        reason.What(Texts.Swedish).Should().Contain(id);
        Printed(Parameter.Of<Id<Area>>("indicator", id), Texts.English).Should().Be(id);
        Printed(Parameter.Of<Id<Area>>("indicator", id), Texts.Swedish).Should().Be(id);
        Printed(Parameter.Many<Id<Area>>("indicator", [id, id]), Texts.Swedish).Should().Be($"{id}, {id}");
        Printed(Parameter.Of("indicator", id), Texts.Swedish).Should().Be(id);
    }

    [Fact]
    public void Numbers_amounts_and_objects_are_printed_in_the_language()
    {
        Both(Parameter.Of("indicator", 1.5m)).Should().Be(("1.5", "1,5"));
        Both(Parameter.Of("indicator", 7)).Should().Be(("7", "7"));
        Both(Parameter.Of("indicator", Money.Sek(1500.5m))).Should().Be(("1,500.50\u00A0SEK", "1\u00A0500,50\u00A0SEK"));
        Both(Parameter.Of("indicator", Make.Day(2021, 3, 1))).Should().Be(("2021-03-01", "2021-03-01"));
        Both(Parameter.Of("indicator", new Subject(SubjectKind.Area, "1.5"))).Should().Be(("area 1.5", "område 1.5"));
        Both(Parameter.Label("indicator", "kind.area")).Should().Be(("area", "område"));
        Both(new("indicator", ["1.5", "2"], ParameterKind.Number)).Should().Be(("1.5, 2", "1,5, 2"));
    }

    [Fact]
    public void The_details_of_a_signal_have_the_type_of_their_name() =>
        SignalDetail
            .Of(("unit", "1.10"), ("value", 1.5m))
            .Select(detail => detail.Kind)
            .Should()
            .Equal(ParameterKind.Text, ParameterKind.Number);

    private static (string English, string Swedish) Both(Parameter parameter) =>
        (Printed(parameter, Texts.English), Printed(parameter, Texts.Swedish));

    private static string Printed(Parameter parameter, Texts texts) =>
        Texts
            .Read(texts.Language, Sample(texts))
            .Fill("refusal.sample", new(ReasonKind.Rule, "sample", default, [parameter], []));

    private static byte[] Sample(Texts texts) =>
        System.Text.Encoding.UTF8.GetBytes($$"""{"refusal.sample":"{indicator}","kind.area":"{{texts.Of("kind.area")}}"}""");
}
