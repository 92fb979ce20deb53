namespace SmartSpec.Testing;

/// <summary>Areas in a story that goes on: for several areas in one strategy.</summary>
public static class AreaStories
{
    /// <summary>The story with one more area, at a step. Led by <see cref="People.AreaLead"/>, decided on by <see cref="People.Board"/>.</summary>
    /// <param name="story">A story whose strategy is running, with the groundwork of <see cref="Stories.StrategyAt"/>.</param>
    /// <param name="step">The step; <see cref="AreaStep.Closed"/> closes the strategy.</param>
    /// <param name="area">The area's identifier.</param>
    /// <exception cref="ArgumentNullException">The story is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Only a change leads to the step: retired, merged or split.</exception>
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
                    People.ProcessLead);
            case AreaStep.UnderAnalysis:
                return Analysed(story.WithAreaAt(AreaStep.Proposed, area), area);
            case AreaStep.Nominated:
                return story.WithAreaAt(AreaStep.UnderAnalysis, area)
                    .Do(new AreaCommand.Nominate(area, Words.Of("Stark och unik")), People.AreaLead);
            case AreaStep.Deselected:
                return story.WithAreaAt(AreaStep.Nominated, area).Decided(Known.DecisionOn(area))
                    .Do(new AreaCommand.Deselect(area, Known.DecisionOn(area), Words.Of("För smalt")), People.Board);
            case AreaStep.Withdrawn:
                return story.WithAreaAt(AreaStep.Proposed, area)
                    .Do(new AreaCommand.Withdraw(area, Words.Of("Ingen bär det")), People.AreaLead);
            case AreaStep.DevelopmentPlanning:
                return story.WithAreaAt(AreaStep.Nominated, area).Decided(Known.DecisionOn(area))
                    .Do(new AreaCommand.Select(area, Known.DecisionOn(area)), People.Board);
            case AreaStep.ActionPlanning:
                return story.WithPlanAt(PlanKind.Development, PlanStep.InForce, area);
            case AreaStep.Implementing:
                return story.WithPlanAt(PlanKind.Action, PlanStep.InForce, area);
            case AreaStep.Closed:
                return story.WithAreaAt(AreaStep.DevelopmentPlanning, area).WoundDown().Ended();
            default:
                throw Stories.Unbuildable(nameof(step), step, "Only a change leads to this step; no command makes changes yet.");
        }
    }

    private static Story Analysed(Story story, string area)
    {
        var criteria = story.Strategy.Definition.Criteria;
        return story.Do(
            [
                new AreaCommand.BeginAnalysis(area),
                new AreaCommand.Ground(area, new(
                    [Known.CompetenceAsset, Known.ResearchAsset, Known.Opportunity, Known.Challenge], [Known.Goal], [2, 12])),
                .. criteria.Select(criterion => new AreaCommand.Assess(area, criterion.Id, criterion.Best, Words.Of("Visat i analysen"))),
                new DialogueCommand.HoldMeeting(
                    Known.MeetingOn(area), story.Today,
                    [new(Helix.Academia, 2, [Known.University]), new(Helix.Business, 5, [Known.Company]), new(Helix.PublicSector, 3)],
                    Words.Of("Bred enighet"), area),
            ],
            People.AreaLead);
    }
}
