namespace SmartSpec.Tests;

/// <summary>What a reason states as the act that mends it is offered to somebody, is accepted, and mends it.</summary>
public sealed class MendingTests
{
    public static TheoryData<string> Mended => [.. MendingSpecs.All.Keys];

    [Fact]
    public void Every_code_that_another_act_mends_has_its_specification() =>
        MendingSpecs.All.Keys.Should().BeEquivalentTo(RefusalCode.All.Where(IsMendedByAnAct).Select(refusal => refusal.Code));

    [Fact]
    public void Every_code_states_what_mends_it() =>
        RefusalCode
            .All.Should()
            .OnlyContain(refusal => IsMendedByAnAct(refusal) == (refusal.MendedBy != null), "an act is named where one mends it");

    [Theory]
    [MemberData(nameof(Mended))]
    public void The_act_that_mends_a_refusal_is_offered_and_mends_it(string code)
    {
        var spec = MendingSpecs.All[code];
        var refused = (spec.Refused ?? RefusalSpecs.All[code].Attempt!)();
        var reason = refused.Reasons.First(reason => reason.Code == code);

        Keys(spec.Command).Should().Contain(reason.MendedBy, $"{reason} is mended by {spec.Command}");
        reason.WhoCan.Should().NotBeEmpty();
        Offered(refused.Before, spec.By).Should().Contain(reason.MendedBy, "next steps offer it");
        var mended = refused.Before.Do(spec.Command, spec.By);

        if (RefusalCode.Find(code)!.Mending is not Mending.Instead)
            (spec.Again ?? refused.Again)(spec.Then(mended)).Reasons.Select(left => left.Code).Should().NotContain(code);
    }

    [Theory]
    [MemberData(nameof(RefusalTests.Codes), MemberType = typeof(RefusalTests))]
    public void Where_no_other_act_mends_a_refusal_its_reason_names_none(string code)
    {
        var entry = RefusalCode.Find(code)!;
        var reasons = RefusalSpecs.All[code].Outcome().Should().BeOfType<Outcome.Refused>().Which.Reasons;
        if (!IsMendedByAnAct(entry))
            reasons.Where(reason => reason.Code == code).Should().OnlyContain(reason => reason.MendedBy == null);
    }

    private static bool IsMendedByAnAct(RefusalCode refusal) => refusal.Mending is Mending.Act or Mending.Instead;

    /// <summary>The keys of a command's act; both where it is on one of two kinds of plan.</summary>
    private static IEnumerable<string> Keys(Command command)
    {
        var name = CommandNames.Of(command);
        return ActKeys.All.Append(name).Where(key => key == name || key.EndsWith($"-{name}", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Offered(Story story, Actor actor) =>
        story
            .NextSteps(actor)
            .Where(step => step.IsPossible)
            .SelectMany(step =>
                step.IsEdit
                    ? step.Commands.SelectMany(name =>
                        ActKeys.All.Append(name).Where(key => key == name || key.EndsWith($"-{name}", StringComparison.Ordinal))
                    )
                    : [step.Act]
            );
}
