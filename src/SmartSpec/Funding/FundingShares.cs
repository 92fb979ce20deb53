namespace SmartSpec;

/// <summary>
/// The sharing of a converted sum among its parts, so that they add up. Each part is rounded down to the cent, and the cents
/// that are left go to the parts of which most was cut off (the method of the largest remainder).
/// </summary>
/// <param name="conversion">The conversion.</param>
internal sealed class FundingShares(CurrencyConversion conversion)
{
    private const decimal Cent = 0.01m;

    /// <summary>Returns the converted sum, shared among the parts.</summary>
    /// <param name="parts">The parts in the old currency, each at least 0.</param>
    public decimal[] Of(decimal[] parts) => Of(parts, conversion.Convert(parts.Sum()));

    /// <summary>Returns a sum in whole cents, shared among the parts.</summary>
    /// <param name="parts">The parts in the old currency, each at least 0.</param>
    /// <param name="sum">What they add up to: the exact sum, rounded up or down to the cent.</param>
    /// <param name="least">The least for each part; together no more than the sum. Default: nothing.</param>
    public decimal[] Of(decimal[] parts, decimal sum, decimal[]? least = null)
    {
        decimal[] shares = [.. parts.Select((part, at) => Math.Max(Floor(part), least is null ? 0 : least[at]))];

        // What was cut off, in the old currency: exact, and not above 0 where a part got its cent already.
        int[] order = [.. Enumerable.Range(0, parts.Length).OrderByDescending(at => parts[at] - (shares[at] * conversion.Rate))];
        for (var (left, next) = (sum - shares.Sum(), 0); left > 0; left -= Cent, next++)
            shares[order[next % order.Length]] += Cent;
        return shares;
    }

    /// <summary>
    /// Returns a sum in whole cents, shared among the parts that are not 0. It may differ from the exact sum by more than a cent, where
    /// it is itself the sum of rounded amounts.
    /// </summary>
    /// <param name="parts">The parts in the old currency, each at least 0.</param>
    /// <param name="sum">What they add up to; 0 where all parts are 0.</param>
    public decimal[] Split(decimal[] parts, decimal sum)
    {
        decimal[] shares = [.. parts.Select(Floor)];
        int[] order =
        [
            .. Enumerable
                .Range(0, parts.Length)
                .Where(at => parts[at] > 0)
                .OrderByDescending(at => parts[at] - (shares[at] * conversion.Rate)),
        ];
        for (var (left, next) = (sum - shares.Sum(), 0); left > 0 && order.Length > 0; left -= Cent, next++)
            shares[order[next % order.Length]] += Cent;
        for (var left = sum - shares.Sum(); left < 0; left += Cent)
            shares[order.Last(at => shares[at] > 0)] -= Cent;
        return shares;
    }

    /// <summary>
    /// Returns what is paid and what is committed, line by line. A line that is fully paid stays fully paid, and on no line is
    /// more paid than committed.
    /// </summary>
    /// <param name="paid">What is paid on each line, in the old currency.</param>
    /// <param name="committed">What is committed, in the old currency: no less on any line.</param>
    /// <exception cref="ArgumentException">On a line more is paid than committed, which no command permits.</exception>
    public (decimal[] Paid, decimal[] Committed) Of(decimal[] paid, decimal[] committed)
    {
        if (paid.Where((amount, at) => amount > committed[at]).Any())
            throw new ArgumentException("More is paid than committed.", nameof(paid));

        // On a fully paid line, both are one amount. The rest of each sum is shared out among the other lines.
        decimal[] full = [.. paid.Select((amount, at) => amount == committed[at] ? amount : 0)];
        decimal[] part = [.. paid.Select((amount, at) => amount - full[at])];
        decimal[] open = [.. committed.Select((amount, at) => amount - full[at])];
        var done = conversion.Convert(full.Sum());
        var sum = conversion.Convert(committed.Sum()) - done;
        var (fulls, parts) = (Of(full, done), Of(part, conversion.Convert(paid.Sum()) - done));

        // Rounding can put more on a line as paid than is committed there, with no cents left to commit. Then one paid cent moves
        // to another line with payments. Such a line has room, because in all no more is paid than committed, also when rounded.
        while (open.Select((amount, at) => Math.Max(Floor(amount), parts[at])).Sum() > sum)
        {
            parts[Enumerable.Range(0, parts.Length).MaxBy(at => parts[at] - Floor(open[at]))] -= Cent;
            parts[Enumerable.Range(0, parts.Length).Where(at => part[at] > 0).MaxBy(at => Floor(open[at]) - parts[at])] += Cent;
        }

        return (Sum(fulls, parts), Sum(fulls, Of(open, sum, parts)));
    }

    /// <summary>Returns an amount that is no part of a sum, converted by itself.</summary>
    public decimal Alone(decimal amount) => conversion.Convert(amount);

    private decimal Floor(decimal amount) => decimal.Floor(amount * 100 / conversion.Rate) / 100;

    private static decimal[] Sum(decimal[] one, decimal[] other) => [.. one.Select((amount, at) => amount + other[at])];
}
