using System.Globalization;

namespace SmartSpec;

/// <summary>A payment, repayment, release or demand, with the effort and the line of funding that it belongs to.</summary>
/// <param name="Kind">The kind of object.</param>
/// <param name="Number">Its number.</param>
/// <param name="Amount">The amount, in the strategy's currency.</param>
/// <param name="Effort">The effort.</param>
/// <param name="Line">The line of the effort's funding.</param>
/// <param name="Repays">The demand that it repays; null for the others.</param>
internal readonly record struct MoneyObject(
    SubjectKind Kind,
    long Number,
    decimal Amount,
    Effort Effort,
    FundingLine Line,
    Recovery? Repays = null
)
{
    /// <summary>The object.</summary>
    public Subject Subject => Of(Kind, Effort.Id, Number);

    /// <summary>The demand that a repayment is for, as an object.</summary>
    public Subject? Demand => Repays is { } demand ? Of(SubjectKind.Demand, Effort.Id, demand.Number) : null;

    /// <summary>All of a strategy, effort by effort.</summary>
    public static IEnumerable<MoneyObject> All(Strategy state)
    {
        foreach (var effort in state.Efforts)
        foreach (var line in effort.Funding)
        {
            foreach (var payment in line.Payments)
                yield return new(SubjectKind.Payment, payment.Number, payment.Amount, effort, line);
            foreach (var release in line.Releases)
                yield return new(SubjectKind.Release, release.Number, release.Amount, effort, line);
            foreach (var demand in line.Recoveries)
            {
                yield return new(SubjectKind.Demand, demand.Number, demand.Amount, effort, line);
                foreach (var repayment in demand.Repayments)
                    yield return new(SubjectKind.Payment, repayment.Number, repayment.Amount, effort, line, demand);
            }
        }
    }

    /// <summary>
    /// The number of an event is unique in the strategy, such as <c>payment:17</c>; that of what was taken over in its
    /// effort, such as <c>payment:orchard.1</c>.
    /// </summary>
    private static Subject Of(SubjectKind kind, Id<Effort> effort, long number) =>
        new(
            kind,
            number > 1
                ? number.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{effort.Value}.{number}")
        );
}
