namespace SmartSpec.Tests;

public sealed class RefusalTests
{
    public static TheoryData<string> Codes => [.. RefusalSpecs.All.Keys];

    [Fact]
    public void Every_code_of_the_catalogue_has_its_specification() =>
        RefusalSpecs.All.Keys.Should().BeEquivalentTo(RefusalCode.All.Select(refusal => refusal.Code));

    [Fact]
    public void Every_code_is_in_the_catalogue_once() =>
        RefusalCode.All.Select(refusal => refusal.Code).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_refusal_has_its_code_kind_and_parameters(string code)
    {
        var (outcome, with, _) = RefusalSpecs.All[code];
        var refused = outcome().Should().BeOfType<Outcome.Refused>().Subject;
        refused.Reasons.Select(reason => reason.Code).Should().BeEquivalentTo([code, .. with]);
        var entry = RefusalCode.All.Single(refusal => refusal.Code == code);
        var reason = refused.Reasons.Single(reason => reason.Code == code);
        reason.Kind.Should().Be(entry.Kind);
        reason.Parameters.Select(parameter => parameter.Name).Should().BeEquivalentTo(entry.Parameters);
    }

    /// <summary>A caller that shows who can do what elsewhere takes the sentences one by one.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_reason_is_written_with_and_without_the_roles_that_can_mend_it(string code)
    {
        var reasons = RefusalSpecs.All[code].Outcome().Should().BeOfType<Outcome.Refused>().Which.Reasons;
        foreach (var texts in (Texts[])[Texts.English, Texts.Swedish])
        foreach (var reason in reasons)
        {
            var roles = reason.Roles(texts);
            (roles.Length > 0).Should().Be(reason.WhoCan.Count > 0);
            reason.WhoCan.Where(role => !roles.Contains(texts.Role(role))).Should().BeEmpty();
            reason
                .ToString(texts)
                .Should()
                .Be(
                    roles.Length == 0
                        ? $"{reason.What(texts)} {reason.Remedy(texts)} ({reason.Code})"
                        : $"{reason.What(texts)} {reason.Remedy(texts)} {roles} ({reason.Code})"
                );
        }
    }

    /// <summary>People know a plan by its kind, number and area, and what else has a name by that; not by identifiers.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_reason_names_plans_and_what_has_a_name_instead_of_identifiers(string code)
    {
        var refused = RefusalSpecs.All[code].Outcome().Should().BeOfType<Outcome.Refused>().Subject;
        foreach (var texts in (Texts[])[Texts.English, Texts.Swedish])
        foreach (var reason in refused.Reasons)
        foreach (var parameter in reason.Parameters.Where(one => texts.Of($"refusal.{reason.Code}").Contains($"{{{one.Name}}}")))
        foreach (var plan in refused.Strategy.Plans.Where(plan => IsNamed(parameter, plan)))
            reason
                .What(texts)
                .Should()
                .ContainEquivalentOf(plan.NameOf(texts))
                .And.Contain(refused.Strategy.NameOf(Subject.Of(plan.Area), texts))
                .And.NotMatchRegex($@"(?<![\w-]){plan.Id}(?![\w-])");
    }

    /// <summary>
    /// In the codes below it is the identifier that is wrong, or one of the preceding strategy. A signal's identifier contains that
    /// of its object.
    /// </summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void No_sentence_shows_the_identifier_of_what_has_a_name(string code)
    {
        if (code is "unknown" or "id-taken" or "already-continued")
            return;
        var refused = RefusalSpecs.All[code].Outcome().Should().BeOfType<Outcome.Refused>().Subject;
        var state = refused.Strategy;
        IEnumerable<string> named =
        [
            .. state.Areas.Select(area => area.Id.Value),
            .. state.Efforts.Select(effort => effort.Id.Value),
            .. state.Plans.Select(plan => plan.Id.Value),
            .. state.Indicators.Select(indicator => indicator.Id.Value),
            .. state.Organisations.Select(organisation => organisation.Id.Value),
            .. state.Evidence.Select(item => item.Id.Value),
            .. state.Evaluations.Select(evaluation => evaluation.Id.Value),
            .. state.Calls.Select(call => call.Id.Value),
        ];
        foreach (var reason in refused.Reasons)
        foreach (var id in named)
            $"{reason.What(Texts.Swedish)} {reason.Remedy(Texts.Swedish)}".Should().NotMatchRegex($@"(?<![\w.-]){id}(?![\w-])");
    }

    private static bool IsNamed(Parameter parameter, PlanVersion plan) =>
        (parameter.Kind is ParameterKind.Identifier && parameter.Name is "plan" && parameter.Values.Contains(plan.Id.Value))
        || (parameter.Kind is ParameterKind.Subject && parameter.Values.Contains(Subject.Of(plan.Id).ToString()));

    [Fact]
    public void Plans_are_named_in_several_refusals() =>
        RefusalSpecs
            .All.Values.Select(spec => spec.Outcome())
            .OfType<Outcome.Refused>()
            .Count(refused =>
                refused.Reasons.Any(reason =>
                    reason.Parameters.Any(parameter => refused.Strategy.Plans.Any(plan => IsNamed(parameter, plan)))
                )
            )
            .Should()
            .BeGreaterThan(8);

    [Fact]
    public void What_is_missing_an_unknown_object_and_a_step_come_alone()
    {
        Given(Stories.AreaAt(AreaStep.Proposed))
            .When(new AreaCommand.Deselect(Known.Food, "nowhere", Sample.Blank), People.Reader)
            .ThenRefused("unknown")
            .When(new AreaCommand.Deselect(Known.Food, null, Sample.Blank), People.Reader)
            .ThenRefused("text-missing")
            .When(new AreaCommand.Deselect(Known.Food, null, Sample.Text), People.Reader)
            .ThenRefused("step");
    }

    [Fact]
    public void All_unmet_gates_are_named_together() =>
        Given(Stories.AreaAt(AreaStep.Proposed))
            .Do(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
            .ThenRefused(
                "assets-in-kinds",
                "opportunity-linked",
                "challenge-linked",
                "goal-linked",
                "criteria-assessed",
                "dialogue-helices"
            );

    [Fact]
    public void A_reason_says_who_can_mend_it() =>
        Given(Stories.AreaAt(AreaStep.Nominated))
            .When(new AreaCommand.Select(Known.Food), People.Board)
            .Reasons.Single()
            .WhoCan.Should()
            .Equal(Role.DecisionBody, Role.SteeringGroup);
}
