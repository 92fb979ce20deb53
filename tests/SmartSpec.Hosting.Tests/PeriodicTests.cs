using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace SmartSpec.Hosting.Tests;

/// <summary>Work that is done over and over: never without a pause.</summary>
public sealed class PeriodicTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task Work_that_fails_at_once_is_done_again_after_its_time_and_not_before()
    {
        using var stopping = new CancellationTokenSource();
        var done = 0;
        var running = Periodic.RunAsync("work", Fail, TimeSpan.FromSeconds(1), time, NullLogger.Instance, stopping.Token);
        for (var second = 1; second <= 5; second++)
        {
            done.Should().Be(second);
            time.Advance(TimeSpan.FromSeconds(0.9));
            done.Should().Be(second);
            time.Advance(TimeSpan.FromSeconds(0.1));
        }

        await stopping.CancelAsync();
        await running;

        Task Fail(CancellationToken cancellationToken)
        {
            done++;
            return done % 2 == 0 ? throw new IOException() : Task.FromException(new OperationCanceledException());
        }
    }

    [Fact]
    public void What_the_options_allow_a_timer_can_do()
    {
        TimeSpan[] wrong =
        [
            TimeSpan.FromTicks(1),
            TimeSpan.Zero,
            TimeSpan.FromDays(50),
            TimeSpan.MaxValue,
            Timeout.InfiniteTimeSpan,
        ];
        foreach (var every in wrong)
        {
            Reading<OutboxOptions>(builder => builder.AddOutbox<OutboxTests.Deliveries>(options => options.Every = every))
                .Should()
                .Throw<OptionsValidationException>()
                .WithMessage("*OutboxOptions.Every*");
            Reading<DueWorkOptions>(builder => builder.AddDueWork(options => options.Every = every))
                .Should()
                .Throw<OptionsValidationException>()
                .WithMessage("*DueWorkOptions.Every*");
        }

        foreach (var every in new[] { TimeSpan.FromMilliseconds(1), TimeSpan.FromDays(49) })
        {
            Reading<OutboxOptions>(builder => builder.AddOutbox<OutboxTests.Deliveries>(options => options.Every = every))
                .Should()
                .NotThrow();
            Reading<DueWorkOptions>(builder => builder.AddDueWork(options => options.Every = every)).Should().NotThrow();
            FluentActions.Invoking(() => new PeriodicTimer(every, time).Dispose()).Should().NotThrow();
        }
    }

    private static Action Reading<T>(Action<SmartSpecBuilder> configure)
        where T : class
    {
        var services = new ServiceCollection();
        configure(services.AddSmartSpec());
        return () =>
        {
            using var provider = services.BuildServiceProvider();
            _ = provider.GetRequiredService<IOptions<T>>().Value;
        };
    }
}
