using System.CommandLine;
using SmartSpec.Samples.Commands;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples;

/// <summary>The program as a function: arguments in, text and an exit code out.</summary>
internal static class Host
{
    /// <summary>All went as expected.</summary>
    public const int AsExpected = 0;

    /// <summary>A step ended otherwise than the scenario says, what was tried would be refused, or a history is not as it was written.</summary>
    public const int Otherwise = 1;

    /// <summary>The arguments, or a file, are not what they should be, or the output cannot be written.</summary>
    public const int BadInput = BadInputException.ExitCode;

    public static int Run(string[] args, Surroundings world)
    {
        world = world with { Output = new CheckedOutput(world.Output), Error = new CheckedOutput(world.Error) };
        using var choices = new Choices(world, Choices.LanguageIn(args));
        try
        {
            var exit = Ended(args, choices);
            world.Output.Flush();
            return exit;
        }
        catch (BadInputException bad)
        {
            Say(choices, bad.Words);
            return bad.Exit;
        }
        catch (UnwritableException failed)
        {
            Say(choices, new Words($"Det går inte att skriva ut svaret ({failed.Message}).", $"The output cannot be written ({failed.Message}).") + choices.LeftAt);
            return BadInput;
        }
    }

    private static int Ended(string[] args, Choices choices)
    {
        // No response files: an argument that begins with @ is a name like any other.
        var parsed = CommandTree.Of(choices).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        Mistakes.Check(parsed, choices);
        return parsed.Invoke(new InvocationConfiguration { Output = choices.World.Output, Error = choices.World.Error, EnableDefaultExceptionHandler = false });
    }

    private static void Say(Choices choices, Words words)
    {
        try
        {
            choices.World.Error.WriteLine(Wrapped.To(words.In(choices.Language), Screen.Width));
            choices.World.Error.Flush();
        }
        catch (UnwritableException)
        {
            // There is nowhere left to say it: the exit code does.
        }
    }
}
