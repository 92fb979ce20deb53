using System.CommandLine;
using SmartSpec.Tool.Commands;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool;

/// <summary>The program as a function: arguments in, text and an exit code out.</summary>
internal static class Host
{
    /// <summary>All went as expected.</summary>
    public const int AsExpected = 0;

    /// <summary>
    /// A step ended otherwise than the scenario expects, what was tried would be refused, or a history is not as it was written.
    /// </summary>
    public const int Otherwise = 1;

    /// <summary>The arguments, or a file, are not what they should be, or the output cannot be written.</summary>
    public const int BadInput = BadInputException.ExitCode;

    /// <summary>The program itself failed.</summary>
    public const int Failed = 3;

    public static int Run(string[] args, Surroundings world)
    {
        var secrets = new Secrets(args);
        using var choices = new Choices(world, Choices.LanguageIn(args), secrets);
        try
        {
            var exit = Ended(args, choices);
            choices.World.Output.Flush();
            return exit;
        }
        catch (BadInputException bad)
        {
            return Report(choices, bad.Words, bad.Exit);
        }
        catch (UnwritableException failed)
        {
            return Report(
                choices,
                new Words(
                    $"Det går inte att skriva ut svaret ({failed.Message:long}).",
                    $"The output cannot be written ({failed.Message:long})."
                ) + choices.LeftAt,
                BadInput
            );
        }
#pragma warning disable CA1031 // What would end the program is shown as safely as everything else.
        catch (Exception failed)
        {
            var trace = $"{failed.GetType()}\n{failed.StackTrace}"
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Select(line => Words.Same(line));
            return Report(choices, Words.OfLines([Unexpected(failed) + choices.LeftAt, .. trace]), Failed);
        }
#pragma warning restore CA1031
    }

    private static int Ended(string[] args, Choices choices)
    {
        if (choices.Secrets.AreUnclear)
            throw new BadInputException(Secrets.Unread);

        // No response files: an argument that begins with @ is a name like any other.
        var parsed = CommandTree.Of(choices).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        Mistakes.Check(parsed, choices);
        return parsed.Invoke(
            new InvocationConfiguration
            {
                Output = choices.World.Output,
                Error = choices.World.Error,
                EnableDefaultExceptionHandler = false,
            }
        );
    }

    private static Words Unexpected(Exception failed) =>
        new($"Ett oväntat fel inträffade: {failed.Message:long}", $"An unexpected error occurred: {failed.Message:long}");

    private static int Report(Choices choices, Words words, int exit)
    {
        try
        {
            choices.World.Error.WriteLine(Wrapped.To(choices.Secrets.Without(words).In(choices.Language), Screen.Width));
            choices.World.Error.Flush();
        }
        catch (UnwritableException)
        {
            // Nothing can be written: the exit code reports it.
        }

        return exit;
    }
}
