using System.Text.Json;

namespace SmartSpec.Tests;

/// <summary>The enabling condition as data of a process definition.</summary>
public sealed class EnablingDefinitionTests
{
    private static readonly EnablingCondition Own = new(
        "own",
        1,
        Sample.Text,
        "Own rules",
        [new("a", Sample.Text, [new EnablingRule.HasManagingBody(), new EnablingRule.DialogueHeld(2, 100)])],
        RiskDays: 30
    );

    [Fact]
    public void The_shipped_condition_is_without_fault_and_never_changes()
    {
        var shipped = EnablingCondition.Shipped;
        EnablingFaults.In(shipped).Should().BeEmpty();
        (shipped.Id, shipped.Version, shipped.RiskDays).Should().Be(("eu-2021-1060-1.1", 1, 90));
        shipped.Criteria.Where(one => one.WhereRelevant).Select(one => one.Id.Value).Should().Equal("6");
        shipped
            .Criteria.Select(one => string.Join(" ", one.Rules.Select(rule => rule.Code)))
            .Should()
            .Equal(
                "evidence-shown",
                "managing-body",
                "indicators-followed evaluation-planned follow-up-kept",
                "dialogue-held",
                "efforts-shown",
                "efforts-shown",
                "cooperation-abroad"
            );
        Hash.Of(JsonSerializer.SerializeToUtf8Bytes(shipped, SmartSpecJson.Info<EnablingCondition>()))
            .ToString()[..16]
            .Should()
            .Be("8c72871ff8ea2fe8", "a strategy can be judged by it: another condition is a new version");
        foreach (var language in (string[])["sv", "en"])
            shipped.Criteria.Select(one => one.Name.In(language)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_definition_without_a_condition_of_its_own_is_written_as_before_and_has_the_shipped_one()
    {
        ProcessDefinition.Default.ToJson().Should().NotContain("enablingCondition");
        ProcessDefinition.Default.EnablingCondition.Should().BeSameAs(EnablingCondition.Shipped);
    }

    [Fact]
    public void A_definition_has_a_condition_of_its_own_and_is_read_as_it_was_written()
    {
        var definition = ProcessDefinition.Default.As("kalmar", own => own.Fulfilling(Own));
        var read = ProcessDefinition.Read(definition.ToJson());
        read.EnablingCondition.Should().Be(Own);
        read.Should().Be(definition);
        var none = () => new DefinitionBuilder(ProcessDefinition.Default.Document).Fulfilling(null!);
        none.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_fault_names_its_place()
    {
        At(Own with { Id = "no id" }).Should().Be("$.enablingCondition.id");
        At(Own with { Version = 0 }).Should().Be("$.enablingCondition.version");
        At(Own with { Name = Sample.Blank }).Should().Be("$.enablingCondition.name");
        At(Own with { Source = " " }).Should().Be("$.enablingCondition.source");
        At(Own with { RiskDays = -1 }).Should().Be("$.enablingCondition.riskDays");
        At(Own with { RiskDays = 3661 }).Should().Be("$.enablingCondition.riskDays");
        At(Own with { Criteria = [] }).Should().Be("$.enablingCondition.criteria");
        At(Own with { Criteria = [Own.Criteria[0], Own.Criteria[0]] }).Should().Be("$.enablingCondition.criteria[1].id");
        At(Criterion(one => one with { Name = Sample.Blank })).Should().Be("$.enablingCondition.criteria[0].name");
        At(Criterion(one => one with { Id = default })).Should().Be("$.enablingCondition.criteria[0].id");
        At(Ruled()).Should().Be("$.enablingCondition.criteria[0].rules");
        At(Ruled(new EnablingRule.HasManagingBody(), new EnablingRule.HasManagingBody()))
            .Should()
            .Be("$.enablingCondition.criteria[0].rules[1]");
        foreach (
            var rule in (EnablingRule[])
                [
                    new EnablingRule.EvidenceShown(0),
                    new EnablingRule.EvidenceShown(101),
                    new EnablingRule.EvidenceShown(1, 0),
                    new EnablingRule.EvidenceShown(1, 121),
                    new EnablingRule.IndicatorsFollowed(-1),
                    new EnablingRule.IndicatorsFollowed(101),
                    new EnablingRule.IndicatorsFollowed(50, 0),
                    new EnablingRule.EvaluationPlanned(0),
                    new EnablingRule.FollowUpKept(121),
                    new EnablingRule.DialogueHeld(0),
                    new EnablingRule.DialogueHeld(5),
                    new EnablingRule.DialogueHeld(4, 0),
                    new EnablingRule.EffortsShown(0),
                    new EnablingRule.EffortsShown(1, 121),
                    new EnablingRule.CooperationAbroad(0),
                    new EnablingRule.CooperationAbroad(1, 0),
                ]
        )
            At(Ruled(rule)).Should().Be("$.enablingCondition.criteria[0].rules[0]", $"{rule}");
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_malformed_at_its_place()
    {
        var json = ProcessDefinition
            .Default.As("kalmar", own => own.Fulfilling(Own))
            .ToJson()
            .Replace("\"managing-body\"\n", "\"managed\"\n", StringComparison.Ordinal);
        json = json.Replace("\"rule\": \"managing-body\"", "\"rule\": \"managed\"", StringComparison.Ordinal);
        var reading = () => ProcessDefinition.Read(json);
        reading.Should().Throw<MalformedException>().Which.Path.Should().StartWith("$.enablingCondition.criteria[0].rules[0]");
    }

    [Fact]
    public void Every_rule_has_its_name_in_both_languages()
    {
        foreach (var kind in SmartSpecJson.Info<EnablingRule>().PolymorphismOptions!.DerivedTypes)
        foreach (var texts in (Texts[])[Texts.Swedish, Texts.English])
            texts.Of($"enabling-rule.{kind.TypeDiscriminator}").Should().NotBeEmpty();
        foreach (var texts in (Texts[])[Texts.Swedish, Texts.English])
        {
            foreach (var status in Enum.GetValues<EnablingStatus>())
                texts.Of($"enabling-status.{Kebab.Of(status)}").Should().NotBeEmpty();
            foreach (var standing in Enum.GetValues<EnablingEvidenceStanding>())
                texts.Of($"enabling-standing.{Kebab.Of(standing)}").Should().NotBeEmpty();
        }
    }

    private static EnablingCondition Criterion(Func<EnablingCriterion, EnablingCriterion> change) =>
        Own with
        {
            Criteria = [change(Own.Criteria[0])],
        };

    private static EnablingCondition Ruled(params EquatableArray<EnablingRule> rules) =>
        Criterion(one => one with { Rules = rules });

    private static string At(EnablingCondition condition)
    {
        var making = () => ProcessDefinition.Default.As("kalmar", own => own.Fulfilling(condition));
        return making.Should().Throw<MalformedException>().Which.Path;
    }
}
