namespace SmartSpec;

/// <summary>
/// An effort's money before a conversion, in the old currency: exact, while the converted amounts are rounded. Gates and
/// signals judge them the same right before and right after the conversion.
/// </summary>
/// <param name="Budget">The whole budget.</param>
/// <param name="Converted">The whole budget in the new currency.</param>
/// <param name="Committed">What was committed, by source.</param>
internal sealed record EffortMoney(decimal Budget, decimal Converted, EquatableArray<SourceMoney> Committed)
{
    /// <summary>The money of an effort before and after the conversion.</summary>
    public static EffortMoney Of(Effort before, Effort after) =>
        new(
            before.TotalBudget,
            after.TotalBudget,
            before
                .Funding.Select(line => line.Source)
                .Distinct()
                .Select(source => new SourceMoney(source, CommittedOf(before, source), CommittedOf(after, source)))
                .ToEquatableArray()
        );

    /// <summary>
    /// Whether the effort's money is still as it was converted; once another amount is stated in the new currency, that one
    /// counts.
    /// </summary>
    public bool AppliesTo(Effort effort)
    {
        if (effort.TotalBudget != Converted)
            return false;
        var committed = 0m;
        foreach (var source in Committed)
        {
            if (CommittedOf(effort, source.Source) != source.Converted)
                return false;
            committed += source.Converted;
        }

        return effort.Committed == committed;
    }

    private static decimal CommittedOf(Effort effort, FundingSource source)
    {
        var sum = 0m;
        foreach (var line in effort.Funding)
            if (line.Source == source)
                sum += line.Committed;
        return sum;
    }
}
