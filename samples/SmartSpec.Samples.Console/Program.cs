using SmartSpec.Samples;

System.Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Host.Run(args, new(System.Console.Out, System.Console.Error, Environment.CurrentDirectory, SystemClock.Instance));
