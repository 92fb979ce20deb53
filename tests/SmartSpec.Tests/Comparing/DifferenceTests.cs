namespace SmartSpec.Tests;

public sealed class DifferenceTests
{
    [Fact]
    public void A_step_taken_is_described_in_both_languages()
    {
        var before = Stories.EffortAt(EffortStep.Underway);
        var difference = Difference.Between(
            before.Strategy,
            before.Do(new EffortCommand.Pause(Known.Effort, Text.Swedish("Väntar", "Waits")), People.EffortOwner).Strategy
        );
        difference
            .Select(difference => difference.ToString(Texts.Swedish))
            .Should()
            .Equal(
                "Demonstrationsgård (insats demo-farm): steg: pågående → pausad",
                "Demonstrationsgård (insats demo-farm): skäl: + Väntar"
            );
        difference
            .Select(difference => difference.ToString())
            .Should()
            .Equal(
                "Demonstrationsgård (effort demo-farm): step: under way → paused",
                "Demonstrationsgård (effort demo-farm): reason: + Waits"
            );
        difference[0]
            .Should()
            .Match<Difference>(difference =>
                difference.Kind == DifferenceKind.Changed
                && difference.Path == "step"
                && difference.Subject == new Subject(SubjectKind.Effort, Known.Effort)
            );
    }

    [Fact]
    public void A_value_is_also_given_as_written_the_same_in_every_language()
    {
        var before = Stories.EffortAt(EffortStep.Underway);
        var after = before
            .Do(new EffortCommand.Pause(Known.Effort, Text.Swedish("Väntar", "Waits")), People.EffortOwner)
            .Do(
                new FundingCommand.Seek(Known.Effort, Known.Company, FundingSource.Private, 2023, Money.Sek(7_000.5m)),
                People.EffortOwner
            );
        Difference
            .Between(before.Strategy, after.Strategy)
            .Select(difference => (difference.Path, difference.BeforeCode, difference.AfterCode))
            .Should()
            .BeEquivalentTo(
                new (string, string?, string?)[]
                {
                    ("step", "underway", "paused"),
                    ("reason", null, "Väntar"),
                    (
                        "funding",
                        null,
                        "financier company, source private, year 2023, sought 7000.5, promised 0, committed 0, paid 0"
                    ),
                }
            );
    }

    [Fact]
    public void Money_is_described_by_financier_source_and_year()
    {
        var before = Stories.EffortAt(EffortStep.Proposed);
        var after = before.Do(
            [
                new FundingCommand.Commit(Known.Effort, Known.Municipality, FundingSource.Municipal, 2021, Money.Sek(60_500.5m)),
                new FundingCommand.Seek(Known.Effort, Known.Company, FundingSource.Private, 2023, Money.Sek(7)),
            ],
            People.EffortOwner
        );
        Difference
            .Between(before.Strategy, after.Strategy)
            .Select(difference => difference.ToString(Texts.Swedish))
            .Should()
            .Equal(
                "Demonstrationsgård (insats demo-farm): finansiering (municipality municipal 2021): beviljat: "
                    + "60\u00a0000 → 60\u00a0500,5",
                "Demonstrationsgård (insats demo-farm): finansiering: + finansiär company, källa privat, år 2023, sökt "
                    + "7, utlovat 0, beviljat 0, utbetalat 0"
            );
    }

    [Fact]
    public void What_is_new_and_what_is_gone_is_described_as_a_whole()
    {
        var before = Stories
            .EffortAt(EffortStep.Proposed)
            .Do(
                new ReferenceCommand.Link("grant", new(SubjectKind.Effort, Known.Effort), new("application", "bank", "1")),
                People.ProcessLead
            );
        var after = before.Do(
            [
                new ReferenceCommand.Unlink("grant"),
                new AreaCommand.Propose("water", Text.Swedish("Vatten", "Water"), Sample.Text),
            ],
            People.ProcessLead
        );
        Difference
            .Between(before.Strategy, after.Strategy)
            .Select(difference => difference.ToString())
            .Should()
            .Equal("Water (area water): added", "reference grant: removed");
    }

    [Fact]
    public void Between_equal_states_there_is_none()
    {
        var story = Stories.EffortAt(EffortStep.Underway);
        Difference.Between(story.Strategy, story.History.Replay()).Should().BeEmpty();
    }

    [Fact]
    public void Every_event_but_a_repeated_one_makes_a_difference_in_words()
    {
        foreach (var act in Acts.All)
        {
            var (story, command) = Acts.Of(act);
            var after = People
                .All.Select(actor => story.When(command, actor).Outcome)
                .First(outcome => outcome is Outcome.Accepted)
                .Strategy;
            var differences = Difference.Between(story.Strategy, after);
            if (act is not ("action-plan.list-efforts" or "action-plan.group-efforts" or "effort.trace" or "area.set-criteria"))
                differences.Should().NotBeEmpty(act);
            foreach (var difference in differences)
                difference
                    .ToString(Texts.Swedish)
                    .Should()
                    .NotContain("member.")
                    .And.NotContain("SmartSpec.")
                    .And.NotContain("step.");
        }
    }

    [Fact]
    public void A_view_lists_what_became_different_since()
    {
        var before = Stories.EffortAt(EffortStep.Underway);
        var after = before.AfterDays(1).Do(new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner);
        after.History.AsRecordedBy(before.Now)!.To(after.Strategy).Should().HaveCount(2);
    }
}
