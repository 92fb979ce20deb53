using System.Diagnostics.CodeAnalysis;

namespace SmartSpec.Stores;

/// <summary>
/// Calls of code that others provide (listeners, loggers, texts of exceptions), where a failure must not change the result.
/// </summary>
internal static class SafeCall
{
    /// <summary>Runs an action, and ignores its exception.</summary>
    /// <typeparam name="T">The type of the argument.</typeparam>
    /// <param name="given">The argument.</param>
    /// <param name="act">The action.</param>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever is thrown is ignored: that is the purpose."
    )]
    public static void Run<T>(T given, Action<T> act)
    {
        try
        {
            act(given);
        }
        catch (Exception) { }
    }

    /// <summary>The result of a function; null where it throws.</summary>
    /// <typeparam name="TGiven">The type of the argument.</typeparam>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="given">The argument.</param>
    /// <param name="make">The function.</param>
    public static T? OrNull<TGiven, T>(TGiven given, Func<TGiven, T?> make)
        where T : class
    {
        T? result = null;
        Run((given, make), call => result = call.make(call.given));
        return result;
    }
}
