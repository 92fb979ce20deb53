using System.Diagnostics.CodeAnalysis;

namespace SmartSpec.Stores;

/// <summary>
/// Runs what others have hooked in (listeners, loggers, texts of exceptions) where its failure must not change what has been
/// done.
/// </summary>
internal static class Quietly
{
    /// <summary>Does something, and ignores what it throws.</summary>
    /// <typeparam name="T">What it is given.</typeparam>
    /// <param name="given">What it is given.</param>
    /// <param name="act">What is done.</param>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever is thrown is ignored: that is the purpose."
    )]
    public static void Do<T>(T given, Action<T> act)
    {
        try
        {
            act(given);
        }
        catch (Exception)
        {
            // What was done stays done.
        }
    }

    /// <summary>Makes something, or null where that throws.</summary>
    /// <typeparam name="TGiven">What it is given.</typeparam>
    /// <typeparam name="T">What is made.</typeparam>
    /// <param name="given">What it is given.</param>
    /// <param name="make">Makes it.</param>
    public static T? Made<TGiven, T>(TGiven given, Func<TGiven, T?> make)
        where T : class
    {
        T? made = null;
        Do((given, make), asked => made = asked.make(asked.given));
        return made;
    }
}
