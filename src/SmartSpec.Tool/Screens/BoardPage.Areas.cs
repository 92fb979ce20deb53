namespace SmartSpec.Tool.Screens;

/// <content>Areas with their reviews and changes, plans, and efforts with their calls.</content>
internal sealed partial class BoardPage
{
    private IEnumerable<(string, string)> Areas()
    {
        foreach (var area in after.Areas)
        {
            var was = before.Areas.Find(area.Id);
            var text = Joined(
                Steps(was is null ? null : screen.StepOf(was), screen.StepOf(area), new("nytt", "new")),
                was is null ? screen.FormedOf(after, area)
                    : was.Step != area.Step || was.CarriedOver != area.CarriedOver ? screen.Became(after, area)
                    : "",
                Paused(was, area),
                area.Continues.Equals(was?.Continues ?? default)
                    ? ""
                    : screen.Say("fortsätter ett område i föregående strategi", "continues an area of the strategy before"),
                Judged(was?.JudgedHealth, area.JudgedHealth)
            );
            var renamed =
                was is not null && screen.Read(was.Name) is var old && old != screen.Read(area.Name)
                    ? screen.Say($" (tidigare {old})", $" (formerly {old})")
                    : "";
            if (text.Length + renamed.Length > 0)
                yield return (screen.Read(area.Name) + renamed, text);
        }

        foreach (var review in after.Reviews)
            if (Moved(Subject.Of(review.Id), before.Reviews.Contains(review.Id), new("ny", "new")) is { Length: > 0 } steps)
                yield return (Name(Subject.Of(review.Id)), steps);
        foreach (var change in after.Changes)
        {
            var steps = Moved(Subject.Of(change.Id), before.Changes.Contains(change.Id), new("ny", "new"));
            if (steps.Length > 0)
                yield return (Name(Subject.Of(change.Id)), steps + From(change.EffectiveFrom));
            else if (events.Any(happened => happened.Event is ChangeEvent.Assessed assessed && assessed.Change == change.Id))
                yield return (Name(Subject.Of(change.Id)), screen.Say("bedömdes på nytt", "assessed again"));
        }
    }

    private string Paused(Area? was, Area area) =>
        (was?.Paused, area.Paused) switch
        {
            (var old, { } paused) when old != paused => screen.PausedSince(paused) + Said(paused.Reason),
            ({ }, null) when was!.Step == area.Step => screen.Say("återupptaget", "resumed"),
            _ => "",
        };

    private string Judged(HealthJudgement? was, HealthJudgement? judged) =>
        judged is null || judged == was
            ? ""
            : screen.Say("läget bedömdes som ", "judged to be ") + screen.LevelOf(judged.Level) + Said(judged.Motivation);

    private IEnumerable<(string, string)> Plans()
    {
        foreach (var plan in after.Plans)
        {
            var was = before.Plans.Find(plan.Id);
            var steps = Steps(was is null ? null : screen.StepOf(was), screen.StepOf(plan), new("ny version", "new version"));
            var text = Joined(
                steps.Length == 0 || was?.EffectiveFrom == plan.EffectiveFrom ? steps : steps + From(plan.EffectiveFrom),
                NowIn(was?.Area, plan.Area),
                Added(was, plan)
            );
            if (text.Length > 0)
                yield return (Name(Subject.Of(plan.Id)), text);
        }
    }

    private string Added(PlanVersion? was, PlanVersion plan)
    {
        var added = plan.Action.AddedAfterAdoption.Except(was?.Action.AddedAfterAdoption ?? []).ToList();
        return added.Count == 0
            ? ""
            : screen.Say("efter antagandet lades till ", "added after adoption: ")
                + string.Join(", ", added.Select(effort => Name(Subject.Of(effort))));
    }

    private IEnumerable<(string, string)> Efforts()
    {
        foreach (var effort in after.Efforts)
        {
            var was = before.Efforts.Find(effort.Id);
            var text = Joined(
                Steps(was is null ? null : screen.StepOf(was), screen.StepOf(effort), new("ny insats", "new effort")),
                NowIn(was?.Area, effort.Area),
                was is not null && (was.FirstDay, was.LastDay) != (effort.FirstDay, effort.LastDay)
                    ? (was.LastDay is null ? screen.Say("tidsatt till ", "timed to ") : screen.Say("flyttad till ", "moved to "))
                        + $"{Screen.Day(effort.FirstDay)} – {Screen.Day(effort.LastDay)}"
                    : "",
                was is { IsKept: false } && effort.IsKept
                    ? screen.Say("får löpa ut utanför planen", "runs out outside the plan")
                    : "",
                was is not null && was.TotalBudget == effort.TotalBudget && !was.Budget.Equals(effort.Budget)
                    ? screen.Say("budgeten fördelas på andra år", "its budget is spread over other years")
                    : ""
            );
            if (text.Length > 0)
                yield return (screen.Read(effort.Name), text);
        }

        foreach (var call in after.Calls)
            if (!before.Calls.Contains(call.Id))
                yield return (
                    screen.Read(call.Name),
                    screen.Say("utlysning, öppen ", "call for proposals, open ")
                        + $"{Screen.Day(call.OpensOn)} – {Screen.Day(call.ClosesOn)}"
                );
    }

    private string NowIn(Id<Area>? was, Id<Area> area) =>
        was is { } known && known != area ? screen.Say("nu i området ", "now in the area ") + Name(Subject.Of(area)) : "";

    /// <summary>The step of an object that always has one, before and after.</summary>
    private string Moved(Subject subject, bool wasThere, Words added) =>
        Steps(wasThere ? screen.StepOf(before, subject) : null, screen.StepOf(after, subject), added);
}
