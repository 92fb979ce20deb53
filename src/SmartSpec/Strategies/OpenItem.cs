namespace SmartSpec.Model;

/// <summary>An object still open when a strategy closes, and why it may stay so.</summary>
/// <param name="Subject">
/// The candidate area, effort that has not ended or owes a repayment, plan in hand, consultation, unanswered point, open follow-up cycle, evaluation or unanswered
/// recommendation.
/// </param>
/// <param name="Reason">Why.</param>
public sealed record OpenItem(Subject Subject, Text Reason);
