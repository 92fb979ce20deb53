using System.CommandLine;
using SmartSpec.Samples.Commands;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples;

/// <summary>The program as a function: arguments in, text and an exit code out.</summary>
internal static class Host
{
    /// <summary>All went as expected.</summary>
    public const int AsExpected = 0;

    /// <summary>A step ended otherwise than the scenario says, or a history is not as it was written.</summary>
    public const int Otherwise = 1;

    /// <summary>The arguments, or a file, are not what they should be.</summary>
    public const int BadInput = 2;

    public static int Run(string[] args, Surroundings world)
    {
        using var choices = new Choices(world, Choices.LanguageIn(args));
        try
        {
            // No response files: an argument that begins with @ is a name like any other.
            var parsed = CommandTree.Of(choices).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
                throw Mistakes.In(parsed, choices);
            return parsed.Invoke(new InvocationConfiguration { Output = world.Output, Error = world.Error, EnableDefaultExceptionHandler = false });
        }
        catch (BadInputException bad)
        {
            world.Error.WriteLine(Wrapped.To(bad.Words.In(choices.Language), Screen.Width));
            return BadInput;
        }
    }
}
