namespace SmartSpec.Tests;

/// <summary>Second versions of plans in force.</summary>
internal static class Revisions
{
    /// <summary>
    /// A second development plan before the decision body, with an effort traced to the first one's field, and a decision
    /// recorded.
    /// </summary>
    public static Story Deciding(params Command[] edits) =>
        Drafted(edits).Do(new PlanCommand.Submit(Known.SecondDevelopmentPlan, Sample.Text), People.AreaLead).Decided();

    /// <summary>A second development plan in hand.</summary>
    public static Story Drafted(params Command[] edits) => Of(Stories.AreaAt(AreaStep.ActionPlanning), edits);

    /// <summary>A second development plan in hand, in a story with the first in force.</summary>
    public static Story Of(Story story, params Command[] edits) =>
        story.Do(
            [new PlanCommand.Draft(Known.SecondDevelopmentPlan, Known.Food, PlanKind.Development, Sample.Text), .. edits],
            People.AreaLead
        );

    /// <summary>
    /// A second development plan, adopted to hold from 1 May, that carries the first one's field to a new one; and an effort
    /// not yet traced.
    /// </summary>
    public static Story Leaving(string field) =>
        Deciding(
                new PlanCommand.DefineField(
                    Known.SecondDevelopmentPlan,
                    "new-field",
                    Sample.Text,
                    Sample.Text,
                    [Known.ResultIndicator]
                ),
                new PlanCommand.RemoveField(Known.SecondDevelopmentPlan, field)
            )
            .Do(
                new PlanCommand.Adopt(
                    Known.SecondDevelopmentPlan,
                    Decisions.Id,
                    Make.Day(2021, 5, 1),
                    [new(new(SubjectKind.Field, field), FateKind.Carried, "new-field")]
                ),
                People.Board
            )
            .Do(new EffortCommand.Propose("late", Known.Food, Sample.Text, Sample.Text), People.AreaLead);

    /// <summary>A second version of the action plan in force, adopted to hold from 1 May.</summary>
    public static Story SecondActionPlanAdopted() =>
        Stories
            .AreaAt(AreaStep.Implementing)
            .Do(
                [
                    new PlanCommand.Draft(Known.SecondActionPlan, Known.Food, PlanKind.Action, Sample.Text),
                    new PlanCommand.Mobilise(Known.SecondActionPlan),
                    new PlanCommand.Submit(Known.SecondActionPlan),
                ],
                People.AreaLead
            )
            .Decided()
            .Do(new PlanCommand.Adopt(Known.SecondActionPlan, Decisions.Id, Make.Day(2021, 5, 1)), People.Board);
}
