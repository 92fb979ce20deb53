namespace SmartSpec.Tests;

/// <summary>One lifecycle as domain.md states it.</summary>
internal sealed record Domain<TStep, TTrigger>(TStep Initial, TStep[] Final, (TStep From, TTrigger By, TStep To)[] Rows)
    where TStep : struct, Enum
    where TTrigger : struct, Enum
{
    public TStep? Next(TStep from, TTrigger by)
    {
        foreach (var row in Rows)
            if (EqualityComparer<TStep>.Default.Equals(row.From, from) && EqualityComparer<TTrigger>.Default.Equals(row.By, by))
                return row.To;
        return null;
    }

    /// <summary>The triggers that lead on from a step, in their order.</summary>
    public IEnumerable<TTrigger> From(TStep from) => Enum.GetValues<TTrigger>().Where(trigger => Next(from, trigger) is not null);
}
