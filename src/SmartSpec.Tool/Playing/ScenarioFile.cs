using SmartSpec.Testing;

namespace SmartSpec.Tool.Playing;

/// <summary>A scenario, and the file that it was read from.</summary>
/// <param name="Name">The file, as the user named it.</param>
/// <param name="Scenario">The scenario.</param>
internal sealed record ScenarioFile(string Name, Scenario Scenario)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="BadInputException">It is not a scenario; the message names file, line, column and path.</exception>
    public static ScenarioFile Read(string name, byte[] json)
    {
        try
        {
            return new(name, Scenario.Read(json));
        }
        catch (ScenarioException bad) when (bad.Place is { } place)
        {
            throw new BadInputException(
                JsonPlaces.At(name, place.Path, place.Line, place.Column)
                    + Words.Same(": ")
                    + JsonPlaces.What(bad.InnerException, bad.What),
                bad
            );
        }
    }
}
