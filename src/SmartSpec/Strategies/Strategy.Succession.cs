namespace SmartSpec;

/// <content>Queries about what goes from a strategy to the one of the next period.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// The commands by which a successor takes on every area carried over to it: those that propose the areas it lacks, with
    /// the names and descriptions they have here, and those that state which areas each one continues. Empty once they have
    /// been done, so that the call can be repeated after an interruption. What the successor has withdrawn, deselected or
    /// ended, or continues in another area, is its own decision and is left out.
    /// </summary>
    /// <param name="successor">The strategy that follows it; each names the other.</param>
    /// <returns>The commands, in order; they can be done all at once.</returns>
    /// <exception cref="ArgumentNullException">A strategy is null.</exception>
    /// <exception cref="ArgumentException">The strategies do not name each other as predecessor and successor.</exception>
    public IReadOnlyList<AreaCommand> LeftToTakeOn(Strategy successor)
    {
        ArgumentNullException.ThrowIfNull(successor);
        if (Successor != successor.Id || successor.Predecessor != Id)
            throw new ArgumentException(
                $"'{successor.Id}' is not named as the successor of '{Id}', or that not as its predecessor.",
                nameof(successor)
            );
        var left = new List<AreaCommand>();
        foreach (
            var areas in Areas
                .Where(area => area.CarriedOver is not null && successor.ContinuedIn(area.Id) is null)
                .GroupBy(area => area.CarriedOver!.As)
        )
        {
            var existing = successor.Areas.Find(areas.Key);
            if (existing is null)
                left.Add(new AreaCommand.Propose(areas.Key, areas.First().Name, areas.First().Description));
            else if (!AreaCommand.Continue.Act.FitsStep(existing))
                continue;
            left.Add(new AreaCommand.Continue(areas.Key, [.. existing?.Continues ?? [], .. areas.Select(area => area.Id)]));
        }

        return left;
    }

    /// <summary>
    /// The area that continues an area of the predecessor; null where none does, or only one that was withdrawn.
    /// </summary>
    internal Area? ContinuedIn(Id<Area> earlier)
    {
        foreach (var area in Areas)
            if (area.Step is not AreaStep.Withdrawn && area.Continues.Contains(earlier))
                return area;
        return null;
    }
}
