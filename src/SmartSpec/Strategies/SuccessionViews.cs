namespace SmartSpec;

/// <summary>What goes from a strategy to the one of the next period.</summary>
public static class SuccessionViews
{
    /// <summary>
    /// What is left to do in a successor for it to have taken on every area carried over to it: the areas it lacks proposed, as
    /// they are called and described here, and each said to continue those that it came from. Nothing once it has been done, so
    /// that it can be asked again after a cut. What the successor has withdrawn, deselected or ended, or continues in another
    /// area, is its own matter and not asked for again.
    /// </summary>
    /// <param name="predecessor">The strategy of the period before, whose areas are carried over.</param>
    /// <param name="successor">The strategy that follows it; each names the other.</param>
    /// <returns>The commands, in order; they can be done all at once.</returns>
    /// <exception cref="ArgumentNullException">A strategy is null.</exception>
    /// <exception cref="ArgumentException">The strategies do not name each other as predecessor and successor.</exception>
    public static IReadOnlyList<AreaCommand> LeftToTakeOn(this Strategy predecessor, Strategy successor)
    {
        ArgumentNullException.ThrowIfNull(predecessor);
        ArgumentNullException.ThrowIfNull(successor);
        if (predecessor.Successor != successor.Id || successor.Predecessor != predecessor.Id)
            throw new ArgumentException(
                $"'{successor.Id}' is not named as the successor of '{predecessor.Id}', or that not as its predecessor.",
                nameof(successor)
            );
        var left = new List<AreaCommand>();
        foreach (
            var areas in predecessor
                .Areas.Where(area => area.CarriedOver is not null && successor.ContinuedIn(area.Id) is null)
                .GroupBy(area => area.CarriedOver!.As)
        )
        {
            var held = successor.Areas.Find(areas.Key);
            if (held is null)
                left.Add(new AreaCommand.Propose(areas.Key, areas.First().Name, areas.First().Description));
            else if (!AreaCommand.Continue.Act.Stands(held))
                continue;
            left.Add(new AreaCommand.Continue(areas.Key, [.. held?.Continues ?? [], .. areas.Select(area => area.Id)]));
        }

        return left;
    }

    /// <summary>
    /// The area that continues an area of the predecessor; null where none does, or one that was withdrawn for good.
    /// </summary>
    internal static Area? ContinuedIn(this Strategy strategy, Id<Area> earlier)
    {
        foreach (var area in strategy.Areas)
            if (area.Step is not AreaStep.Withdrawn && area.Continues.Contains(earlier))
                return area;
        return null;
    }
}
