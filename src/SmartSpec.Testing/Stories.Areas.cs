namespace SmartSpec.Testing;

/// <content>Areas added to a story: for several areas in one strategy.</content>
public static partial class Stories
{
    /// <summary>
    /// The story with one more area, at a step. Led by <see cref="People.AreaLead"/>, decided on by <see cref="People.Board"/>.
    /// </summary>
    /// <param name="story">A story whose strategy is running, with the groundwork of <see cref="Stories.StrategyAt"/>.</param>
    /// <param name="step">
    /// The step; <see cref="AreaStep.Closed"/> closes the strategy; <see cref="AreaStep.Merged"/> lets it go into an area named
    /// after it with <c>-other</c>, <see cref="AreaStep.Split"/> into two with <c>-1</c> and <c>-2</c>.
    /// </param>
    /// <param name="area">The area's identifier.</param>
    /// <exception cref="ArgumentNullException">The story is null.</exception>
    /// <exception cref="SpecificationException">The strategy's gates or roles refuse what it takes.</exception>
    public static Story WithAreaAt(this Story story, AreaStep step, string area)
    {
        ArgumentNullException.ThrowIfNull(story);
        switch (step)
        {
            case AreaStep.Proposed:
                return story.Do(
                    [
                        new AreaCommand.Propose(area, Words.Of("Livsmedel"), Words.Of("Från jord till bord")),
                        new AreaCommand.AppointLead(area, People.AreaLead.Id),
                    ],
                    People.ProcessLead
                );
            case AreaStep.UnderAnalysis:
                return Analysed(story.WithAreaAt(AreaStep.Proposed, area), area);
            case AreaStep.Nominated:
                return story
                    .WithAreaAt(AreaStep.UnderAnalysis, area)
                    .Do(new AreaCommand.Nominate(area, Words.Of("Stark och unik")), People.AreaLead);
            case AreaStep.Deselected:
                return story
                    .WithAreaAt(AreaStep.Nominated, area)
                    .Decided(Known.DecisionOn(area))
                    .Do(new AreaCommand.Deselect(area, Known.DecisionOn(area), Words.Of("För smalt")), People.Board);
            case AreaStep.Withdrawn:
                return story
                    .WithAreaAt(AreaStep.Proposed, area)
                    .Do(new AreaCommand.Withdraw(area, Words.Of("Ingen bär det")), People.AreaLead);
            case AreaStep.DevelopmentPlanning:
                return story
                    .WithAreaAt(AreaStep.Nominated, area)
                    .Decided(Known.DecisionOn(area))
                    .Do(new AreaCommand.Select(area, Known.DecisionOn(area)), People.Board);
            case AreaStep.ActionPlanning:
                return story.WithPlanAt(PlanKind.Development, PlanStep.InForce, area);
            case AreaStep.Implementing:
                return story.WithPlanAt(PlanKind.Action, PlanStep.InForce, area);
            case AreaStep.Closed:
                return story.WithAreaAt(AreaStep.DevelopmentPlanning, area).WoundDown().Ended();
            case AreaStep.Retired:
                return story
                    .WithAreaAt(AreaStep.DevelopmentPlanning, area)
                    .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Retire(area), $"{area}-change");
            case AreaStep.Merged:
                return story
                    .WithAreaAt(AreaStep.DevelopmentPlanning, area)
                    .WithAreaAt(AreaStep.DevelopmentPlanning, $"{area}-other")
                    .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Join([area], $"{area}-other"), $"{area}-change");
            case AreaStep.Split:
                return story
                    .WithAreaAt(AreaStep.DevelopmentPlanning, area)
                    .WithChangeAt(
                        ChangeStep.InEffect,
                        new ChangeProposal.Split(area, [Part(area, 1), Part(area, 2)]),
                        $"{area}-change"
                    );
            default:
                throw Stories.Unbuildable(nameof(step), step);
        }
    }

    private static NewArea Part(string area, int number) =>
        new($"{area}-{number}", Words.Of($"Del {number}"), Words.Of("En del av området"), People.AreaLead.Id);

    private static Story Analysed(Story story, string area)
    {
        var criteria = story.Strategy.Definition.Criteria;
        return story.Do(
            [
                new AreaCommand.BeginAnalysis(area),
                new AreaCommand.Ground(
                    area,
                    new([Known.CompetenceAsset, Known.ResearchAsset, Known.Opportunity, Known.Challenge], [Known.Goal], [2, 12])
                ),
                .. criteria.Select(criterion => new AreaCommand.Assess(
                    area,
                    criterion.Id,
                    criterion.Best,
                    Words.Of("Visat i analysen")
                )),
                new DialogueCommand.HoldMeeting(
                    Known.MeetingOn(area),
                    story.Today,
                    [
                        new(Helix.Academia, 2, [Known.University]),
                        new(Helix.Business, 5, [Known.Company]),
                        new(Helix.PublicSector, 3),
                    ],
                    Words.Of("Bred enighet"),
                    area
                ),
            ],
            People.AreaLead
        );
    }
}
