namespace SmartSpec;

/// <summary>Sums of money, in the strategy's currency.</summary>
/// <param name="Budget">What is budgeted.</param>
/// <param name="Sought">What is sought.</param>
/// <param name="Promised">What is promised.</param>
/// <param name="Committed">What is committed.</param>
/// <param name="Paid">What is paid.</param>
public readonly record struct FundingSums(decimal Budget, decimal Sought, decimal Promised, decimal Committed, decimal Paid)
{
    /// <summary>The sum of both.</summary>
    public static FundingSums operator +(FundingSums left, FundingSums right) =>
        new(
            left.Budget + right.Budget,
            left.Sought + right.Sought,
            left.Promised + right.Promised,
            left.Committed + right.Committed,
            left.Paid + right.Paid
        );
}
