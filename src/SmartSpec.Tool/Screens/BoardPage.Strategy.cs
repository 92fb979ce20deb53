namespace SmartSpec.Tool.Screens;

/// <content>The strategy itself: its step, what it says, the strategies beside it, and the work of its board in counts.</content>
internal sealed partial class BoardPage
{
    private IEnumerable<(string, string)> OfStrategy() =>
        Step()
            .Concat(Stated())
            .Concat(
                Counted(
                    (
                        new("Delegeringar som registrerades", "Delegations registered"),
                        after.Delegations.Count - before.Delegations.Count
                    ),
                    (new("Delegeringar som återkallades", "Delegations revoked"), Count<DelegationEvent.Revoked>()),
                    (new("Roller som tilldelades", "Roles assigned"), after.Assignments.Count - before.Assignments.Count),
                    (new("Rolltilldelningar som återkallades", "Assignments of roles revoked"), Count<AssignmentEvent.Revoked>()),
                    (new("Kriterier i det nödvändiga villkoret som visades", "Criteria shown"), Count<EnablingEvent.Shown>()),
                    (
                        new("Kriterier som inte är relevanta", "Criteria stated not to be relevant"),
                        Count<EnablingEvent.StatedNotRelevant>()
                    ),
                    (
                        new("Uppgifter om kriterier som drogs tillbaka", "Statements on criteria withdrawn"),
                        Count<EnablingEvent.Withdrawn>()
                    ),
                    (new("Partnerskap som ingicks", "Partnerships begun"), after.Partnerships.Count - before.Partnerships.Count),
                    (new("Partnerskap som avslutades", "Partnerships ended"), Count<SharingEvent.Ended>()),
                    (
                        new(
                            "Andras områden och insatser som strategin började medverka i",
                            "Involvements in others' areas and efforts begun"
                        ),
                        after.Involvements.Count - before.Involvements.Count
                    ),
                    (
                        new(
                            "Medverkan i andras områden och insatser som avslutades",
                            "Involvements in others' areas and efforts ended"
                        ),
                        Count<SharingEvent.Unlinked>()
                    ),
                    (new("Kontrollpunkter som prickades av", "Checkpoints ticked"), Count<CheckpointEvent.Ticked>()),
                    (new("Avprickningar som togs tillbaka", "Ticks withdrawn"), Count<CheckpointEvent.TickWithdrawn>())
                )
            );

    private IEnumerable<(string, string)> Step()
    {
        var self = Subject.Of(after.Id);
        var reason = events.Select(happened => happened.Event).OfType<StrategyEvent.Abandoned>().LastOrDefault()?.Reason;
        if (before.Step != after.Step)
            yield return (
                screen.Say("Steg", "Step"),
                $"{screen.StepOf(before, self)} → {screen.StepOf(after, self)}" + Said(reason)
            );
        foreach (var happened in events.Select(happened => happened.Event))
            switch (happened)
            {
                case StrategyEvent.WoundDown woundDown:
                    foreach (var item in woundDown.Decided)
                        yield return (Name(item.Subject), FateOf(item.Fate) + Said(item.Reason));
                    break;
                case StrategyEvent.Closed closed:
                    foreach (var item in closed.OpenItems)
                        yield return (
                            Name(item.Subject),
                            screen.Say("öppet när strategin avslutades", "open when the strategy was closed") + Said(item.Reason)
                        );
                    break;
            }
    }

    private string FateOf(DecidedFate fate) =>
        fate switch
        {
            DecidedFate.TakesEffect => screen.Say("träder i kraft som beslutat", "takes effect as decided"),
            DecidedFate.Rescinded => screen.Say("beslutet upphävs", "is rescinded"),
            _ => screen.Say("förfaller", "lapses"),
        };

    private IEnumerable<(string, string)> Stated()
    {
        if (after.Vision is { } vision && vision != before.Vision)
            yield return (screen.Say("Vision", "Vision"), screen.Read(vision));
        if (after.ManagingBody is { } body && body != before.ManagingBody)
            yield return (screen.Say("Ansvarigt organ", "Managing body"), Name(new(SubjectKind.Organisation, body.Value)));
        if (after.Definition != before.Definition)
            yield return (
                screen.Say("Processdefinition", "Process definition"),
                $"{screen.NameOf(before.Definition)} → {screen.NameOf(after.Definition)}"
            );
        foreach (var goal in after.Goals)
            if (!before.Goals.Contains(goal.Id))
                yield return (screen.Say("Nytt regionalt mål", "New regional goal"), screen.Read(goal.Name));
        if (!after.Sdgs.Equals(before.Sdgs))
            yield return (
                screen.Say("Globala mål", "Sustainable Development Goals"),
                string.Join(", ", after.Sdgs.Select(goal => screen.Number(goal.Number)))
            );
        if (after.Predecessor is { } predecessor && predecessor != before.Predecessor)
            yield return (screen.Say("Följer på strategin", "Follows the strategy"), predecessor.Value);
        if (after.Successor is { } successor && successor != before.Successor)
            yield return (screen.Say("Följs av strategin", "Followed by the strategy"), successor.Value);
        if (Judged(before.JudgedHealth, after.JudgedHealth) is { Length: > 0 } judged)
            yield return (screen.Say("Strategin som helhet", "The strategy as a whole"), judged);
    }

    private int Count<T>()
        where T : Event => events.Count(happened => happened.Event is T);
}
