namespace SmartSpec.Tests;

/// <summary>Any object for people: its name, its step and its place in a list.</summary>
public sealed class SubjectTests
{
    private static readonly Strategy Full = Stories
        .AreaAt(AreaStep.Implementing)
        .WithEvaluationAt(EvaluationStep.Reported)
        .WithReviewAt(ReviewStep.Open)
        .WithChangeAt(ChangeStep.Proposed, new ChangeProposal.Retire(Known.Food))
        .Strategy;

    public static TheoryData<string, string> Named { get; } =
        new()
        {
            { $"area:{Known.Food}", "Livsmedel" },
            { $"review:{Known.Review}", "Omprövning: Livsmedel" },
            { $"plan:{Known.ActionPlan}", "Handlingsplan 1, Livsmedel" },
            { $"decision:{Known.LaunchDecision}", $"Beslut EXEMPEL-{Known.LaunchDecision}" },
            { $"recommendation:{Known.Recommendation}", $"Rekommendation {Known.Recommendation}" },
            { $"change:{Known.Change}", "Förändring, avveckla: Livsmedel" },
            { "area:nowhere", "area:nowhere" },
            { "actor:p-17", "actor:p-17" },
        };

    [Theory]
    [MemberData(nameof(Named))]
    public void An_object_has_a_name_or_is_shown_by_kind_and_identifier(string subject, string name)
    {
        Subject.TryParse(subject, out var known).Should().BeTrue();
        Full.NameOf(known, Texts.Swedish).Should().Be(name);
    }

    [Fact]
    public void Each_way_to_change_something_has_a_name()
    {
        ChangeProposal[] proposals =
        [
            new ChangeProposal.Rename("food", Sample.Text),
            new ChangeProposal.Rescope("food", Sample.Text),
            new ChangeProposal.Merge(["food", "wood"], new("both", Sample.Text, Sample.Text)),
            new ChangeProposal.Join(["food"], "wood"),
            new ChangeProposal.Split("food", []),
            new ChangeProposal.Retire("food"),
            new ChangeProposal.OpenReview("food", "r"),
            new ChangeProposal.RevisePlan("food", PlanKind.Action, "p"),
            new ChangeProposal.AdjustIndicator("i", Make.Terms(Make.Day(2021, 1, 1))),
            new ChangeProposal.MoveToDefinition(ProcessDefinition.Default),
        ];
        proposals.Should().HaveCount(typeof(ChangeProposal).GetNestedTypes().Length);
        foreach (var proposal in proposals)
        {
            var change = Full.Changes[Known.Change] with { Proposal = proposal };
            var name = (Full with { Changes = Full.Changes.Put(change) }).NameOf(Subject.Of(change.Id), Texts.English);
            name.Should().MatchRegex("^Change, [a-z][a-z: ]+: .+$").And.NotContain("change.");
        }
    }

    [Fact]
    public void A_subject_that_no_strategy_can_have_is_shown_as_it_is()
    {
        Full.NameOf(new Subject(SubjectKind.Area, "å ä ö"), Texts.Swedish).Should().Be("area:å ä ö");
        Full.StepOf(new Subject(SubjectKind.Area, "å ä ö")).Should().BeNull();
    }

    [Fact]
    public void Every_object_in_the_list_has_a_name_and_what_goes_through_steps_a_step_in_both_languages()
    {
        Full.Subjects().Should().OnlyHaveUniqueItems();
        foreach (var subject in Full.Subjects())
        foreach (var texts in (Texts[])[Texts.Swedish, Texts.English])
        {
            Full.NameOf(subject, texts).Should().NotBe(subject.ToString());
            Full.StepOf(subject)!.Value.ToString(texts).Should().NotContain(".").And.NotBeEmpty();
        }
    }

    [Fact]
    public void The_list_goes_from_the_strategy_to_areas_with_what_they_have_then_evaluations_and_changes() =>
        Full.Subjects()
            .Select(subject => subject.Kind)
            .Where(kind => kind is not (SubjectKind.Cycle or SubjectKind.Report or SubjectKind.Effort))
            .Distinct()
            .Should()
            .StartWith([SubjectKind.Strategy, SubjectKind.Area])
            .And.ContainInOrder(
                SubjectKind.Review,
                SubjectKind.Plan,
                SubjectKind.Evaluation,
                SubjectKind.Recommendation,
                SubjectKind.Change
            );

    [Theory]
    [InlineData("area:food", "area", "implementing")]
    [InlineData("review:food-review", "review", "open")]
    [InlineData("change:change", "change", "proposed")]
    public void The_step_has_the_name_of_its_lifecycle(string subject, string lifecycle, string code)
    {
        Subject.TryParse(subject, out var known).Should().BeTrue();
        Full.StepOf(known).Should().Be(new SubjectStep(lifecycle, code));
    }
}
