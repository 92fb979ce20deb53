using System.Diagnostics.CodeAnalysis;

namespace SmartSpec.Hosting.Tests.Failing;

#pragma warning disable CA1032, CA1065, CA1064, CA2201, RCS1194 // They are as bad as they can be: that is their purpose.

/// <summary>Exceptions that break who looks at them, and texts that break who holds them.</summary>
internal static class Hostile
{
    public static IReadOnlyDictionary<string, Func<Exception>> Exceptions { get; } =
        new Dictionary<string, Func<Exception>>
        {
            ["plain"] = () => new InvalidOperationException("Something"),
            ["without-message"] = () => new MessageException(() => null!),
            ["message-throws"] = () => new MessageException(() => throw new InvalidOperationException()),
            ["message-throws-itself"] = () => new MessageException(() => throw new ThrowsAll()),
            ["half-a-pair"] = () => new MessageException(() => "Mottagaren sade nej\uD83D"),
            ["emoji-at-the-cut"] = () => new MessageException(() => "Mottagaren sade nej😀"),
            ["nul"] = () => new MessageException(() => "a\0b\u0001\u001B[31m\u202E\r\n"),
            ["ten-megabytes"] = () => new MessageException(() => new string('å', 10_000_000)),
            ["all-throws"] = () => new ThrowsAll(),
            ["aggregate"] = () =>
                new AggregateException(
                    new ThrowsAll(),
                    new AggregateException(new MessageException(() => null!), new ThrowsAll())
                ),
            ["nested"] = () =>
                Enumerable
                    .Range(0, 1_000)
                    .Aggregate<int, Exception>(new ThrowsAll(), (inner, _) => new InvalidOperationException("Outer", inner)),
            ["given-up-by-itself"] = () => new OperationCanceledException("A time limit of its own"),
            ["task-given-up"] = () => new TaskCanceledException(),
            ["out-of-memory"] = () => new OutOfMemoryException(),
            ["null-reference"] = () => new NullReferenceException(),
            ["of-a-name-that-is-not-ascii"] = () => new 例外Ångström(),
        };

    public static IReadOnlyDictionary<string, Func<Exception, string>> Texts { get; } =
        new Dictionary<string, Func<Exception, string>>
        {
            ["type"] = new OutboxOptions().Error,
            ["message"] = broken => broken.Message,
            ["cut-message"] = broken => broken.Message[..20],
            ["all"] = broken => broken.ToString(),
            ["throws"] = _ => throw new FormatException(),
            ["throws-all"] = _ => throw new ThrowsAll(),
            ["null"] = _ => null!,
            ["half-a-pair"] = _ => "\uDE00 \uD83D",
            ["nul"] = _ => new string('\0', 2_000),
            ["ten-megabytes"] = _ => new string('\uD834', 10_000_000),
        };

    /// <summary>Does something; an exception is reported by its type, since a test's report cannot hold it either.</summary>
    public static async Task<T> WithinAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception broken)
        {
            throw new InvalidOperationException($"A {broken.GetType().Name} came out.");
        }
    }

    /// <summary>Text that can be shown and stored anywhere.</summary>
    public static void ShouldBeClean(string? text)
    {
        text.Should().NotBeNull();
        text!.Should().NotContainAny("\0", "\u001B", "\r", "\n", "\u202E");
        new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true)
            .Invoking(strict => strict.GetBytes(text!))
            .Should()
            .NotThrow();
    }

    private sealed class MessageException(Func<string> message) : Exception
    {
        public override string Message => message();
    }

    private sealed class ThrowsAll : Exception
    {
        public override string Message => throw new ThrowsAll();

        public override string? StackTrace => throw new ThrowsAll();

        public override string? HelpLink => throw new ThrowsAll();

        [AllowNull]
        public override string Source => throw new ThrowsAll();

        public override System.Collections.IDictionary Data => throw new ThrowsAll();

        public override Exception GetBaseException() => throw new ThrowsAll();

        public override string ToString() => throw new ThrowsAll();

        public override int GetHashCode() => throw new ThrowsAll();

        public override bool Equals(object? obj) => throw new ThrowsAll();
    }

    private sealed class 例外Ångström : Exception;
}
