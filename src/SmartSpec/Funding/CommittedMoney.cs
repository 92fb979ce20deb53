namespace SmartSpec;

// Benchmark row "deciding": committing funding takes five times as long without.

/// <summary>The committed money of some efforts, added up by source.</summary>
internal sealed class CommittedMoney
{
    private static readonly int Sources = Enum.GetValues<FundingSource>().Length;

    private readonly decimal[] bySource = new decimal[Sources];

    /// <summary>All that is committed.</summary>
    public decimal Total => bySource.Sum();

    /// <summary>The committed money of some efforts.</summary>
    public static CommittedMoney Of(Strategy state, params IEnumerable<Effort> efforts)
    {
        var money = new CommittedMoney();
        foreach (var effort in efforts)
            money.Add(state, effort);
        return money;
    }

    /// <summary>Adds the money of an effort.</summary>
    public void Add(Strategy state, Effort effort)
    {
        if (state.Conversion is null)
        {
            foreach (var line in effort.Funding)
                bySource[(int)line.Source] += line.Committed;
        }
        else
        {
            foreach (var (source, committed) in ExactMoney.BySource(state, effort))
                bySource[(int)source] += committed;
        }
    }

    /// <summary>Adds a breach for each source that has more than its greatest share.</summary>
    public void AddOver(List<Breach> breaches, EquatableArray<SourceShare> shares, Subject of, Text? name)
    {
        var total = Total;
        foreach (var share in shares)
            if (bySource[(int)share.Source] is var part && part * 100 > total * share.MaxPercent)
                breaches.Add(new(of, name, share.Source, part, total, share.MaxPercent));
    }

    /// <summary>Adds a breach for each kind of money, public and private, of which nothing is committed.</summary>
    public void AddMissing(List<Breach> breaches, Subject of)
    {
        var isPublic = false;
        for (var source = 0; source < Sources; source++)
            isPublic |= bySource[source] > 0 && ((FundingSource)source).IsPublic();
        if (!isPublic)
            breaches.Add(new(of, null, null, 0, 0, 0, "source.public"));
        if (bySource[(int)FundingSource.Private] <= 0)
            breaches.Add(new(of, null, null, 0, 0, 0, "source.private"));
    }
}
