using BenchmarkDotNet.Attributes;
using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>
/// Questions about the stated strategy: from a payment to its grounds, from a challenge to its results, why an area, the
/// enabling condition.
/// </summary>
public class QuestionsBenchmarks
{
    private static readonly Subject Challenge = new(SubjectKind.Evidence, Known.Challenge);
    private Strategy strategy = null!;
    private Subject payment;
    private LocalDate today;

    [GlobalSetup]
    public void Setup()
    {
        var story = StatedStrategy.Story;
        var line = story.Strategy.Efforts[StatedStrategy.Effort].Funding[0];
        story = story.Do(
            new FundingCommand.Pay(StatedStrategy.Effort, line.Financier, line.Source, line.Year, Money.Sek(1)),
            People.EffortOwner
        );
        (strategy, today) = (story.Strategy, story.Today);
        payment = new(SubjectKind.Payment, strategy.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Benchmark]
    public Trace PaymentToGrounds() => strategy.TraceOf(payment, TraceDirection.ToGrounds, today);

    [Benchmark]
    public Trace ChallengeToResults() => strategy.TraceOf(Challenge, TraceDirection.ToResults, today);

    [Benchmark]
    public EnablingDossier Dossier() => strategy.EnablingOn(today);

    [Benchmark]
    public AreaChoice Why() => strategy.WhyOf(StatedStrategy.Implemented, today);
}
