using System.Globalization;
using Xunit;
using Xunit.Sdk;

namespace SmartSpec.Testing;

/// <summary>
/// Random sequences of operations on a store, compared with a simple model after each step. A sequence that fails is cut to
/// the steps that it takes, and reported with its seed.
/// </summary>
public abstract class StoreModelSuite : StoreSuite
{
    /// <summary>The number of sequences, each on an empty store.</summary>
    /// <value>Default: 20.</value>
    protected virtual int Sequences => 20;

    /// <summary>The number of steps of a sequence.</summary>
    /// <value>Default: 60.</value>
    protected virtual int Steps => 60;

    /// <summary>The seed of the first sequence; the others have those that follow.</summary>
    /// <value>Default: 1.</value>
    protected virtual int Seed => 1;

    /// <summary>For any sequence of operations, the store answers as the model does.</summary>
    [Fact]
    public async Task A_store_answers_as_a_simple_model_does()
    {
        for (var seed = Seed; seed < Seed + Sequences; seed++)
        {
            var chance = new Chance(seed);
            var steps = Enumerable.Range(0, Steps).Select(_ => new ModelStep(chance.Next(100), chance.Next(1 << 30))).ToList();
            if (await FailureAsync(steps) is not { } failure)
                continue;
            var (cut, reported) = await CutAsync(steps, failure);
            Assert.Fail(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{reported.Message}\n\nThis came of seed {seed}, cut to {cut.Count} of {Steps} "
                        + $"steps:\n{string.Join('\n', reported.Log)}"
                )
            );
        }
    }

    /// <summary>
    /// A failing sequence without the steps that it does not take to fail: what comes after is cut off, then single steps are
    /// left out.
    /// </summary>
    private async Task<(List<ModelStep> Steps, Failure Failure)> CutAsync(List<ModelStep> steps, Failure failure)
    {
        steps = steps[..failure.Begun];
        var tries = 200;
        for (var size = Math.Max(1, steps.Count / 2); size > 0; size /= 2)
        {
            for (var at = 0; at + size <= steps.Count && tries > 0; tries--)
            {
                List<ModelStep> fewer = [.. steps[..at], .. steps[(at + size)..]];
                if (await FailureAsync(fewer) is { } still)
                    (steps, failure) = (fewer[..still.Begun], still);
                else
                    at += size;
            }
        }

        return (steps, failure);
    }

    private async Task<Failure?> FailureAsync(List<ModelStep> steps)
    {
        var store = await EmptyAsync();
        var run = new ModelRun(store, time => AdvanceAsync(store, time), Cancellation);
        try
        {
            foreach (var step in steps)
                await run.DoAsync(step);
            return null;
        }
        catch (Exception broken) when (broken is IAssertionException or not OperationCanceledException)
        {
            return new(broken is IAssertionException ? broken.Message : broken.ToString(), run.Log, run.Begun);
        }
    }

    /// <summary>A failure, and the steps to it, the last of which failed.</summary>
    private sealed record Failure(string Message, IReadOnlyList<string> Log, int Begun);
}
